import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Sizes that must not grow unnoticed, in bytes of the Chrome build. A number here is a decision: say why it moves. */
const BUDGETS: readonly { name: string; files: RegExp; limit: number }[] = [
  { name: 'the whole package, unpacked', files: /./, limit: 600_000 },
  { name: 'the gate, on every page', files: /^gate\.js$/, limit: 1_000 },
  { name: 'the gate and its judge', files: /^(gate|judge)\.js$/, limit: 16_000 },
  {
    name: 'the popup and its search, without texts',
    files: /^chunks\/(popup|start|view|base|permissions|search|search-engine)-[\w-]+\.js$/,
    limit: 90_000,
  },
  { name: 'the panel, injected on demand', files: /^panel\.js$/, limit: 45_000 },
]

function filesOf(folder: string, prefix = ''): { path: string; size: number }[] {
  return readdirSync(join(folder, prefix), { withFileTypes: true }).flatMap((entry) => {
    const path = prefix ? `${prefix}/${entry.name}` : entry.name
    return entry.isDirectory()
      ? filesOf(folder, path)
      : [{ path, size: statSync(join(folder, path)).size }]
  })
}

/** Compares the Chrome build with the budgets; one sentence for each that is broken. Prints every figure. */
export function budgetProblems(folder = join('.output', 'chrome-mv3')): string[] {
  if (!existsSync(folder)) return [`${folder} has not been built: nothing could be measured.`]
  const files = filesOf(folder)
  return BUDGETS.flatMap(({ name, files: pattern, limit }) => {
    const counted = files.filter(({ path }) => pattern.test(path))
    const size = counted.reduce((sum, file) => sum + file.size, 0)
    console.log(`  ${(size / 1000).toFixed(1)} kB of ${limit / 1000} kB: ${name}`)
    if (counted.length === 0)
      return [`No file matches ${pattern} (${name}): the budget measures nothing.`]
    return size <= limit
      ? []
      : [`${name}: ${size} bytes, ${size - limit} over the budget of ${limit}.`]
  })
}

import { join } from 'node:path'
import { budgetProblems } from './budgets.ts'
import { pictureProblem } from './shots/shown-files.ts'
import { atOnce } from './test/at-once.ts'
import { runNode } from './test/run-node.ts'

/** What a run came to. */
export interface Outcome {
  passed: number
  failed: number
}

/** One thing that can be said about the code without running it. Resolves to what is wrong, or null. */
interface Check {
  name: string
  problem: () => Promise<string | null>
}

const bin = (name: string, file: string) => join('node_modules', name, file)

/** A check made by one command of the project's Node: what it prints is what is wrong, when it fails. */
const command = (name: string, args: readonly string[]): Check => ({
  name,
  problem: async () => {
    const { failed, output } = await runNode(args)
    return failed ? output : null
  },
})

const LAYERS = [
  'app',
  'background',
  'components',
  'content',
  'entrypoints',
  'guard',
  'guide',
  'inspect',
  'ledger',
  'locales',
  'platform',
]

/** The other checks and the builds rest on what it writes. */
const PREPARE = command('wxt prepare', [bin('wxt', 'bin/wxt.mjs'), 'prepare'])

/** Checks of the sources, the longest first: two are made at a time. */
const OF_SOURCES: readonly Check[] = [
  command('types', [bin('typescript', 'bin/tsc')]),
  command('no dead code', [bin('knip', 'bin/knip.js')]),
  command('layers point one way', [
    bin('dependency-cruiser', 'bin/dependency-cruiser.mjs'),
    '--config',
    '.dependency-cruiser.mjs',
    ...LAYERS,
  ]),
  { name: 'README pictures are current', problem: pictureProblem },
  command('format and lint', [bin('@biomejs/biome', 'bin/biome'), 'ci', '--colors=off', '.']),
]

/** Checks of what ships, after it has been built. */
const OF_BUILDS: readonly Check[] = [
  command('Mozilla’s linter', ['scripts/lint-firefox.ts']),
  {
    name: 'size budgets',
    problem: async () => {
      const over = budgetProblems()
      return over.length === 0 ? null : over.join('\n')
    },
  },
]

/** Makes one check, prints a line and what is wrong, and resolves to whether nothing is. */
async function passes({ name, problem }: Check): Promise<boolean> {
  const wrong = await problem()
  console.log(wrong === null ? `✓ ${name}` : `✗ ${name}\n${wrong}`)
  return wrong === null
}

/**
 * Makes every check, two at a time, beside the builds; `beside` is done in the same way. Resolves to how many passed
 * and failed, and to whether there are builds to test.
 */
export async function runChecks(
  builds: readonly string[] = ['chrome', 'firefox'],
  beside: readonly (() => Promise<void>)[] = [],
): Promise<Outcome & { built: boolean }> {
  const results = [await passes(PREPARE)]
  const note = async (check: Check) => {
    results.push(await passes(check))
  }
  let built = false
  const build = async () => {
    built = await passes(command('build', ['scripts/build.ts', ...builds]))
    results.push(built)
    if (built) for (const check of OF_BUILDS) await note(check)
  }
  await atOnce(2, [build, ...OF_SOURCES.map((check) => () => note(check)), ...beside])
  const passed = results.filter(Boolean).length
  return { passed, failed: results.length - passed, built }
}

/** `npm run check`: one line a check; exits non-zero when one fails, after all of them have been made. */
if (import.meta.main) process.exitCode = (await runChecks()).failed === 0 ? 0 : 1

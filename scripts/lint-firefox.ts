import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** Warnings that we can't avoid, each with its reason. */
const KNOWN: readonly { code: string; file: RegExp; because: string }[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^chunks\/view-/,
    because: "Preact's dangerouslySetInnerHTML, which our own lint rules forbid to use",
  },
]

interface LinterFinding {
  code: string
  message: string
  file?: string
}

interface Report {
  errors: LinterFinding[]
  notices: LinterFinding[]
  warnings: LinterFinding[]
}

/** Returns the findings of Mozilla's linter in the built Firefox package, one sentence each, without known warnings. */
export function firefoxLintProblems(folder = join('.output', 'firefox-mv3')): string[] {
  const webExt = join('node_modules', 'web-ext', 'bin', 'web-ext.js')
  const args = [webExt, 'lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery']
  const result = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 26 })
  const start = result.stdout.indexOf('{')
  if (start < 0) return [`The linter said nothing that can be read: ${result.stderr}`]
  const { errors, notices, warnings }: Report = JSON.parse(result.stdout.slice(start))
  const unknown = warnings.filter(
    ({ code, file }) => !KNOWN.some((known) => known.code === code && known.file.test(file ?? '')),
  )
  return [...errors, ...notices, ...unknown].map(
    ({ code, message, file }) => `${code} in ${file ?? 'the package'}: ${message}`,
  )
}

if (import.meta.main) {
  const problems = firefoxLintProblems()
  console.log(problems.join('\n') || 'Mozilla’s linter has nothing against the package.')
  process.exitCode = problems.length === 0 ? 0 : 1
}

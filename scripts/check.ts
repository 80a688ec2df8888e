import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { budgetProblems } from './budgets.ts'

/**
 * `npm run check`: everything that can be said about the code without running it, one line a check.
 * Exits non-zero when a check fails, after all of them have run.
 */
const bin = (name: string, file: string) => join('node_modules', name, file)

const COMMANDS: readonly (readonly [string, readonly string[]])[] = [
  ['wxt prepare', [bin('wxt', 'bin/wxt.mjs'), 'prepare']],
  ['format and lint', [bin('@biomejs/biome', 'bin/biome'), 'ci', '--colors=off', '.']],
  ['types', [bin('typescript', 'bin/tsc')]],
  [
    'layers point one way',
    [
      bin('dependency-cruiser', 'bin/dependency-cruiser.mjs'),
      '--config',
      '.dependency-cruiser.mjs',
      ...[
        'app',
        'background',
        'components',
        'content',
        'entrypoints',
        'guard',
        'guide',
        'locales',
        'platform',
      ],
    ],
  ],
  ['no dead code', [bin('knip', 'bin/knip.js')]],
  ['build', ['scripts/build.ts', 'chrome', 'firefox']],
  ['Mozilla’s linter', ['scripts/lint-firefox.ts']],
]

/** Runs one command with the project's Node; returns what it printed where it failed. */
function problemOf(args: readonly string[]): string | undefined {
  const result = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 26 })
  return result.status === 0 ? undefined : `${result.stdout}${result.stderr}`
}

/** Runs every check; prints a line each and what failed. */
export function runChecks(): { passed: number; failed: number } {
  const outcome = { passed: 0, failed: 0 }
  const report = (name: string, problem: string | undefined) => {
    console.log(`${problem === undefined ? '✓' : '✗'} ${name}`)
    if (problem !== undefined) console.log(problem)
    outcome[problem === undefined ? 'passed' : 'failed'] += 1
  }
  for (const [name, args] of COMMANDS) report(name, problemOf(args))
  const over = budgetProblems()
  report('size budgets', over.length === 0 ? undefined : over.join('\n'))
  return outcome
}

if (import.meta.main) process.exitCode = runChecks().failed === 0 ? 0 : 1

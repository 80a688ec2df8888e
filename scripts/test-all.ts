import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runChecks } from './check.ts'

/**
 * Everything `npm test` runs after the set-up: checks (which build the extension), unit tests, end-to-end tests.
 * Closes with one line, `N passed, N failed`; exits non-zero where anything failed.
 */
interface Outcome {
  passed: number
  failed: number
}

/** Runs one Vitest project; a run that could not even start counts as one failure. */
function runTests(project: string, folder: string): Outcome {
  const file = join(folder, `${project}.json`)
  const vitest = join('node_modules', 'vitest', 'vitest.mjs')
  const args = [
    vitest,
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]
  const run = spawnSync(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] })
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'))
    const failed =
      Number(report.numFailedTests) +
      Number(report.numFailedTestSuites > 0 && report.numFailedTests === 0)
    return {
      passed: Number(report.numPassedTests),
      failed: run.status === 0 ? failed : Math.max(1, failed),
    }
  } catch {
    console.error(`The ${project} tests left no report.`)
    return { passed: 0, failed: 1 }
  }
}

const folder = mkdtempSync(join(tmpdir(), 'topup-guard-tests-'))
const outcomes = [runChecks(), runTests('unit', folder), runTests('e2e', folder)]
rmSync(folder, { recursive: true, force: true })
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0)
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

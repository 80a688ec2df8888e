import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RunOutcome } from '../../tests/outcome-reporter.ts'
import { runNode } from './run-node.ts'

/** The projects of vitest.config.ts. */
export type Lane = 'unit' | 'chromium' | 'firefox' | 'timing'

/** Which tests of a lane are run, and in which order. */
interface Selection {
  /** Parts of the paths of test files; none selects all. */
  names: readonly string[]
  /** Shuffles files and tests by this number; null leaves them in order. */
  seed: number | null
}

const NOTHING: RunOutcome = { passed: 0, failed: 0, retried: [] }

/** Runs one lane's tests, every line with the lane's name in front. A run that could not even start counts as a failure. */
export async function runLane(lane: Lane, { names, seed }: Selection): Promise<RunOutcome> {
  const folder = mkdtempSync(join(tmpdir(), 'topup-guard-tests-'))
  const file = join(folder, 'outcome.json')
  const shuffle = seed === null ? [] : ['--sequence.shuffle', `--sequence.seed=${seed}`]
  const vitest = join('node_modules', 'vitest', 'vitest.mjs')
  const args = [vitest, 'run', '--project', lane, ...shuffle, ...names]
  const { failed } = await runNode(args, {
    env: { OUTCOME_FILE: file },
    line: (text) => console.log(`${lane} │ ${text}`),
  })
  const outcome: RunOutcome = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : NOTHING
  rmSync(folder, { recursive: true })
  return failed && outcome.failed === 0 ? { ...outcome, failed: 1 } : outcome
}

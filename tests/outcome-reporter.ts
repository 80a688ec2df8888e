import { writeFileSync } from 'node:fs'
import type { Reporter, SerializedError, TestModule } from 'vitest/node'

/** What a run of tests came to. */
export interface RunOutcome {
  passed: number
  failed: number
  /** The full names of tests that did not pass at the first try. */
  retried: string[]
}

/** Counts a run's tests and writes the counts to the file that OUTCOME_FILE names, for the one who started the run. */
export class OutcomeReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const file = process.env.OUTCOME_FILE
    if (file) writeFileSync(file, JSON.stringify(outcomeOf(modules, unhandled)))
  }
}

function outcomeOf(
  modules: readonly TestModule[],
  unhandled: readonly SerializedError[],
): RunOutcome {
  const tests = modules.flatMap((module) => [...module.children.allTests()])
  const having = (state: string) => tests.filter((test) => test.result().state === state).length
  // A file, or a set-up in it, that failed has failed even when no test of it ran.
  const broken = modules.filter(
    (module) => module.state() === 'failed' && [...module.children.allTests('failed')].length === 0,
  )
  return {
    passed: having('passed'),
    failed: having('failed') + broken.length + unhandled.length,
    retried: tests
      .filter((test) => (test.diagnostic()?.retryCount ?? 0) > 0)
      .map((test) => `${test.module.relativeModuleId} > ${test.fullName}`),
  }
}

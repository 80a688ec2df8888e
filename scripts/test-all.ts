import { globSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Outcome, runChecks } from './check.ts'
import { type Lane, runLane, type Selection } from './test/lane.ts'
import { runNode } from './test/run-node.ts'

/**
 * Everything `npm test` runs after the set-up: the checks and the unit tests beside the builds, then the tests in
 * Chromium and in Firefox at the same time, then those that measure time. Closes with one line, `N passed, N failed`;
 * exits non-zero when anything failed.
 *
 * `npm test -- NAME…` runs only the test files with a NAME in their path, and builds what they need.
 * `--seed N` shuffles files and tests by that number. `--quick` leaves out most of what needs a browser.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string' }, quick: { type: 'boolean', default: false } },
})

/** What `--quick` looks into in browsers: that fakes are stopped, and that the guide opens whatever is wrong. */
const CORE = ['gate-stop', 'attacks-once', 'popup-troubles', 'gate-firefox']

/** More tests than these must not need a second try. */
const MOST_RETRIED = 2

const seed = values.seed === undefined ? null : Number(values.seed)
const total: Outcome = { passed: 0, failed: 0 }
const retried: string[] = []

function add({ passed, failed }: Outcome): void {
  total.passed += passed
  total.failed += failed
}

async function lane(name: Lane, selected: Omit<Selection, 'seed'>): Promise<void> {
  const outcome = await runLane(name, { ...selected, seed })
  add(outcome)
  retried.push(...outcome.retried)
}

/** The test files of a kind that were named. */
const named = (pattern: string): string[] =>
  globSync(pattern).filter((file) => positionals.some((name) => file.includes(name)))

/** Checks, builds and runs the unit tests; resolves to whether there are builds to test in browsers. */
async function withoutBrowsers(): Promise<boolean> {
  const builds = ['chrome', 'firefox', ...(values.quick ? [] : ['gallery'])]
  const checks = await runChecks(builds, [() => lane('unit', { names: [] })])
  add(checks)
  return checks.built
}

/** The same for what was named. */
async function namedWithoutBrowsers(): Promise<boolean> {
  const [units, browsers] = [
    named('tests/!(e2e)/**/*.test.{ts,tsx}'),
    named('tests/e2e/**/*.test.ts'),
  ]
  if (units.length > 0) await lane('unit', { names: positionals })
  else if (browsers.length === 0) throw new Error(`No test is called ${positionals.join(' or ')}.`)
  if (browsers.length === 0) return false
  const gallery = browsers.some((file) => file.includes('gallery')) ? ['gallery'] : []
  const built = await runNode(['scripts/build.ts', 'chrome', 'firefox', ...gallery])
  if (built.failed) console.log(built.output)
  if (built.failed) add({ passed: 0, failed: 1 })
  return !built.failed
}

const ready = positionals.length > 0 ? await namedWithoutBrowsers() : await withoutBrowsers()
if (ready) {
  const names = values.quick ? CORE : positionals
  await Promise.all([lane('chromium', { names }), lane('firefox', { names })])
  await lane('timing', { names })
}
if (retried.length > 0)
  console.log(`\nPassed or failed at a second try only:\n${retried.join('\n')}`)
if (retried.length > MOST_RETRIED) add({ passed: 0, failed: 1 })
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1

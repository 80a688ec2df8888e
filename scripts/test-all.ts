import { globSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Outcome, runChecks } from './check.ts'
import { type Lane, runLane } from './test/lane.ts'
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

const files = (pattern: string, names: readonly string[]): string[] =>
  globSync(pattern).filter(
    (file) => names.length === 0 || names.some((name) => file.includes(name)),
  )

/** The test files of a lane with one of the names in their path; all of them if none is given. */
function filesOf(name: Lane, names: readonly string[]): string[] {
  if (name === 'unit') return files('tests/!(e2e)/**/*.test.{ts,tsx}', names)
  const timing = files('tests/e2e/timing/**/*.test.ts', names)
  if (name === 'timing') return timing
  const isFirefox = (file: string) => file.endsWith('-firefox.test.ts')
  return files('tests/e2e/**/*.test.ts', names).filter(
    (file) => !timing.includes(file) && isFirefox(file) === (name === 'firefox'),
  )
}

async function lane(name: Lane, names: readonly string[]): Promise<void> {
  if (filesOf(name, names).length === 0) return
  const outcome = await runLane(name, { names, seed })
  add(outcome)
  retried.push(...outcome.retried)
}

/** Checks, builds and runs the unit tests. Resolves to whether there are builds to test in browsers. */
async function withoutBrowsers(): Promise<boolean> {
  const builds = ['chrome', 'firefox', ...(values.quick ? [] : ['gallery'])]
  const checks = await runChecks(builds, [() => lane('unit', [])])
  add(checks)
  return checks.built
}

/** Runs the unit tests that were named, and builds what the others need. Resolves to whether it is there. */
async function namedWithoutBrowsers(): Promise<boolean> {
  await lane('unit', positionals)
  const others = files('tests/e2e/**/*.test.ts', positionals)
  if (others.length === 0) {
    const found = filesOf('unit', positionals).length > 0
    if (!found) console.error(`No test file has ${positionals.join(' or ')} in its path.`)
    if (!found) add({ passed: 0, failed: 1 })
    return false
  }
  const gallery = others.some((file) => file.includes('gallery')) ? ['gallery'] : []
  const built = await runNode(['scripts/build.ts', 'chrome', 'firefox', ...gallery])
  if (built.failed) console.log(built.output)
  if (built.failed) add({ passed: 0, failed: 1 })
  return !built.failed
}

const ready = positionals.length > 0 ? await namedWithoutBrowsers() : await withoutBrowsers()
if (ready) {
  const names = values.quick ? CORE : positionals
  await Promise.all([lane('chromium', names), lane('firefox', names)])
  await lane('timing', names)
}
if (retried.length > 0)
  console.log(`\nPassed or failed at a second try only:\n${retried.join('\n')}`)
if (retried.length > MOST_RETRIED) add({ passed: 0, failed: 1 })
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1

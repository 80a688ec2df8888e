import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'
import { OutcomeReporter } from './tests/outcome-reporter.ts'

const FIREFOX = 'tests/e2e/**/*-firefox.test.ts'
/** What measures when and where things move: it must have the machine to itself. */
const TIMING = 'tests/e2e/timing/**/*.test.ts'

/** What holds for tests in real browsers. */
const browsers = {
  // One worker, and in it one browser of each kind for all files, in a known state before every test.
  isolate: false,
  maxWorkers: 1,
  // Whoever runs the tests is told which needed a second try.
  retry: 1,
  // A busy machine may need longer than the usual second to show what is polled for.
  expect: { poll: { timeout: 15_000 } },
  testTimeout: 60_000,
  hookTimeout: 60_000,
}

export default defineConfig({
  test: {
    reporters: ['default', new OutcomeReporter()],
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**'],
          // Property tests try thousands of inputs.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          ...browsers,
          name: 'chromium',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: [FIREFOX, TIMING],
          // Tabs of one browser that are used at the same time.
          maxConcurrency: 5,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...browsers,
          name: 'firefox',
          include: [FIREFOX],
          // One more than there are browsers: the next test is ready when one is free.
          maxConcurrency: 3,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          ...browsers,
          name: 'timing',
          include: [TIMING],
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
})

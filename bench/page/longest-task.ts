import type { Chromium } from '../../tests/e2e/harness/chromium.ts'
import { extensionRuns, startTrace } from './trace.ts'

/** The panel appears after the load, and its postponed work after that. */
const PANEL_MS = 1500

/** Milliseconds of the longest task by the clock, and of the longest by the thread's own work. */
export interface LongestTask {
  clock: number
  work: number
}

/**
 * Returns the longest task on a page's main thread, from an extension's first script of at least a millisecond on: for
 * ours, from the injection of the judge or the panel. NaN if there was none.
 */
export async function longestTask(chromium: Chromium, url: string): Promise<LongestTask> {
  const page = await chromium.context.newPage()
  const session = await chromium.context.newCDPSession(page)
  const trace = await startTrace(session, [
    'devtools.timeline',
    'disabled-by-default-devtools.timeline',
  ])
  await page.goto(url)
  await page.waitForTimeout(PANEL_MS)
  const events = await trace()
  await page.close()
  const first = extensionRuns(events).find(({ dur = 0 }) => dur > 1000)
  if (!first) return { clock: Number.NaN, work: Number.NaN }
  const tasks = events.filter(
    ({ name, pid, tid, ts, dur = 0 }) =>
      name === 'RunTask' && pid === first.pid && tid === first.tid && ts + dur > first.ts,
  )
  return {
    clock: Math.max(...tasks.map(({ dur = 0 }) => dur)) / 1000,
    work: Math.max(...tasks.map(({ dur = 0, tdur = dur }) => tdur)) / 1000,
  }
}

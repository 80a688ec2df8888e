import type { Chromium } from '../../tests/e2e/harness/chromium.ts'
import { layoutShift } from './layout-shift.ts'
import { type LongestTask, longestTask } from './longest-task.ts'
import { median, round } from './print.ts'
import { storm } from './storm.ts'

const listed = (values: readonly number[]): string =>
  `median ${round(median(values))}, most ${round(Math.max(...values))}`

const long = (values: readonly number[]): number => values.filter((value) => value > 50).length

/** Prints what the panel does to its page besides its cost: long tasks, layout shift, a storm of changes. */
export async function printOperatorPage(
  ours: Chromium,
  bare: Chromium,
  url: string,
  loads: number,
): Promise<void> {
  const tasks: LongestTask[] = []
  const shifts: number[] = []
  const without: number[] = []
  // The first round fills caches and is dropped.
  for (let load = 0; load <= loads; load++) {
    const [task, shift] = [await longestTask(ours, url), await layoutShift(ours, url)]
    if (load === 0) continue
    tasks.push(task)
    shifts.push(shift)
    without.push(await layoutShift(bare, url))
  }
  const [clock, work] = [tasks.map((task) => task.clock), tasks.map((task) => task.work)]
  const { share, changes } = await storm(ours, url)
  console.log(
    `\noperator page with the panel (${loads} loads)
longest task from the panel's injection on, ms: ${listed(work)} of the thread's work; ${listed(clock)} by the clock
loads with a task over 50 ms: ${long(work)} by the thread's work, ${long(clock)} by the clock
cumulative layout shift: ${listed(shifts)}; without us: ${listed(without)}
under ${Math.round(changes)} changes of the document a second: scripts of ours take ${round(share)} % of a core`,
  )
}

import type { CDPSession } from 'playwright-core'
import type { Chromium } from '../../tests/e2e/harness/chromium.ts'
import { extensionTime, startTrace } from './trace.ts'

/** The cost of one load, in milliseconds and bytes. */
export interface Cost {
  /** Running scripts of an extension, their compilation included. */
  extensionScript: number
  /** Running any script. */
  script: number
  /** Everything on the page's main thread. */
  task: number
  /** Heap of the page's process after a collection. */
  heap: number
}

/** How long the page is left alone after its load, for an extension's postponed work. */
export const SETTLE_MS = 250

/** Loads an address in a new tab under the tracer. */
export async function measureLoad(chromium: Chromium, url: string): Promise<Cost> {
  const page = await chromium.context.newPage()
  const session = await chromium.context.newCDPSession(page)
  await session.send('Performance.enable')
  const trace = await startTrace(session)
  await page.goto(url)
  await page.waitForTimeout(SETTLE_MS)
  const events = await trace()
  const metrics = await metricsOf(session)
  await session.send('HeapProfiler.collectGarbage')
  const heap = (await metricsOf(session)).get('JSHeapUsedSize') ?? 0
  await page.close()
  return {
    extensionScript: extensionTime(events),
    script: 1000 * (metrics.get('ScriptDuration') ?? 0),
    task: 1000 * (metrics.get('TaskDuration') ?? 0),
    heap,
  }
}

async function metricsOf(session: CDPSession): Promise<Map<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics')
  return new Map(metrics.map(({ name, value }) => [name, value]))
}

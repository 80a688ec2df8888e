import type { CDPSession, Page } from 'playwright-core'
import type { Chromium } from '../../tests/e2e/harness/chromium.ts'

/** What one load cost, in milliseconds and bytes. */
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

/** A complete event of the trace. */
interface TraceEvent {
  ph: string
  name: string
  ts: number
  dur?: number
  tid: number
  args: { data?: { url?: string } }
}

/** So long the page is left alone after its load, for what an extension puts off. */
const SETTLE_MS = 250

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

async function startTrace(session: CDPSession): Promise<() => Promise<TraceEvent[]>> {
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) =>
    events.push(...(value as never as TraceEvent[])),
  )
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  })
  return async () => {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
    await session.send('Tracing.end')
    await complete
    return events
  }
}

/** Milliseconds in scripts of extensions; what runs inside another one of them is counted once. */
function extensionTime(events: readonly TraceEvent[]): number {
  const ours = events
    .filter(({ name }) => name === 'EvaluateScript' || name === 'FunctionCall')
    .filter(({ args }) => args.data?.url?.startsWith('chrome-extension:'))
    .sort((one, other) => one.ts - other.ts)
  let total = 0
  let end = 0
  for (const { ts, dur = 0 } of ours) {
    if (ts < end) continue
    total += dur
    end = ts + dur
  }
  return total / 1000
}

/** Bytes of an extension's scripts in a page, counted in a load of their own: the debugger costs time. */
export async function injectedBytes(chromium: Chromium, url: string): Promise<number> {
  const page = await chromium.context.newPage()
  const session = await chromium.context.newCDPSession(page)
  let bytes = 0
  session.on('Debugger.scriptParsed', (script) => {
    // Scripts of an extension's own page, such as the stopped one, are in no isolated world.
    const injected = script.executionContextAuxData as { type?: string } | undefined
    if (script.url.startsWith('chrome-extension:') && injected?.type === 'isolated') {
      bytes += script.length ?? 0
    }
  })
  await session.send('Debugger.enable')
  await page.goto(url)
  await page.waitForTimeout(SETTLE_MS)
  await page.close()
  return bytes
}

/** Milliseconds from the commit of a lookalike to the first paint of the stopped page. */
export async function timeToStopped(chromium: Chromium, url: string): Promise<number> {
  const page = await chromium.context.newPage()
  const session = await chromium.context.newCDPSession(page)
  await session.send('Page.enable')
  await session.send('Page.setLifecycleEventsEnabled', { enabled: true })
  const seen: { name: string; timestamp: number }[] = []
  session.on('Page.lifecycleEvent', ({ name, timestamp }) => seen.push({ name, timestamp }))
  await page.goto(url).catch(() => undefined)
  await page.waitForURL(/\/stopped\.html#/)
  await painted(page)
  await page.close()
  // The first document's `init` is its commit.
  const commit = seen.find(({ name }) => name === 'init')
  const paint = seen.findLast(({ name }) => name === 'firstContentfulPaint')
  return commit && paint ? 1000 * (paint.timestamp - commit.timestamp) : Number.NaN
}

async function painted(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForTimeout(100)
}

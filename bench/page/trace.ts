import type { CDPSession } from 'playwright-core'

/** A complete event of the trace; times are in microseconds. */
export interface TraceEvent {
  name: string
  ts: number
  dur?: number
  /** The part of `dur` in which the thread itself worked: less, if other programs used the core. */
  tdur?: number
  pid: number
  tid: number
  args: { data?: { url?: string } }
}

/** Starts the tracer of a tab's browser. The returned function stops it and returns its events. */
export async function startTrace(
  session: CDPSession,
  categories: readonly string[] = ['devtools.timeline'],
): Promise<() => Promise<TraceEvent[]>> {
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) =>
    events.push(...(value as never as TraceEvent[])),
  )
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: [...categories] },
  })
  return async () => {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
    await session.send('Tracing.end')
    await complete
    return events
  }
}

/** Runs of scripts of extensions in pages, first to last. */
export const extensionRuns = (events: readonly TraceEvent[]): TraceEvent[] =>
  events
    .filter(({ name }) => name === 'EvaluateScript' || name === 'FunctionCall')
    .filter(({ args }) => args.data?.url?.startsWith('chrome-extension:'))
    .sort((one, other) => one.ts - other.ts)

/** Milliseconds in scripts of extensions. Nested runs are counted once. */
export function extensionTime(events: readonly TraceEvent[]): number {
  let total = 0
  let end = 0
  for (const { ts, dur = 0 } of extensionRuns(events)) {
    if (ts < end) continue
    total += dur
    end = ts + dur
  }
  return total / 1000
}

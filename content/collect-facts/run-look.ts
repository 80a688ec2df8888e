import type { PageFacts } from '../../guard/page/page-facts.ts'
import { lookAtPage, type PageLook } from './collect-facts.ts'
import { SMALLEST } from './frame-facts.ts'

/** A slice of work: half of what a frame at 60 Hz may take, far below a long task (50 ms). */
const SLICE_MS = 8

/** What one look may take in all; past it the rest is "not checked". */
const MAX_MS = 120

/** What a look may take at once when the person is about to type: under the 50 ms of a long task. */
export const URGENT_MS = 30

/** Looks at once, for at most `limit` milliseconds; what was not reached makes the facts incomplete. */
export function lookNow(document: Document, limit: number): PageLook {
  const start = performance.now()
  const look = lookAtPage(document)
  let step = look.next()
  while (!step.done && performance.now() - start < limit) step = look.next()
  return step.value
}

const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function')
      requestIdleCallback(() => resolve(), { timeout: 200 })
    else setTimeout(resolve, 16)
  })

/** Looks in idle slices; resolves early with incomplete facts when the time for one look is spent. */
export async function lookPatiently(document: Document, signal: AbortSignal): Promise<PageLook> {
  const look = lookAtPage(document)
  let spent = 0
  let step = look.next()
  while (!step.done && spent < MAX_MS && !signal.aborted) {
    await idle()
    const start = performance.now()
    while (!step.done && performance.now() - start < SLICE_MS) step = look.next()
    spent += performance.now() - start
  }
  return step.value
}

/** Looks at a frame's own document from inside; null for a frame too small to be used. */
export const lookAtFrame = (document: Document): PageFacts | null =>
  innerWidth < SMALLEST || innerHeight < SMALLEST ? null : lookNow(document, URGENT_MS).facts

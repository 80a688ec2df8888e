import type { PageFacts } from '../../guard/page/page-facts.ts'
import { type Looking, lookAtPage, type PageLook } from './collect-facts.ts'
import { SMALLEST } from './frame-facts.ts'

/** How long one slice of work takes: half of a frame at 60 Hz, far below a long task (50 ms). */
const SLICE_MS = 8

/** How long one look may take in all. What it has not reached by then is "not checked". */
const MAX_MS = 120

/** How long a look may take at once if the person is about to type: less than a long task (50 ms). */
export const URGENT_MS = 30

/** How many steps are made between two looks at the clock. */
const STEPS = 20

/** Goes on with a look for a time in ms. Returns whether there is more to see. */
function goOn(look: Looking, limit: number): boolean {
  const start = performance.now()
  do {
    for (let step = 0; step < STEPS; step++) if (!look.step()) return false
  } while (performance.now() - start < limit)
  return true
}

/** Looks at the page at once, for at most `limit` ms. If it does not reach the end, the facts are incomplete. */
export function lookNow(document: Document, limit: number): PageLook {
  const look = lookAtPage(document)
  goOn(look, limit)
  return look.result()
}

const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function')
      requestIdleCallback(() => resolve(), { timeout: 200 })
    else setTimeout(resolve, 16)
  })

/**
 * Looks at the page while it is idle. Resolves with incomplete facts if the time for one look runs out; they are "cut
 * short" if it ran out before all that asks and all that names the page was seen.
 */
export async function lookWhenIdle(document: Document, signal: AbortSignal): Promise<PageLook> {
  const look = lookAtPage(document)
  let spent = 0
  for (let more = true; more && spent < MAX_MS && !signal.aborted; ) {
    await idle()
    const start = performance.now()
    more = goOn(look, SLICE_MS)
    spent += performance.now() - start
  }
  const found = look.result()
  return { ...found, facts: { ...found.facts, cutShort: !found.told && !signal.aborted } }
}

/** Looks at a frame's own document from inside. Returns null for a frame too small to use. */
export const lookAtFrame = (document: Document): PageFacts | null =>
  innerWidth < SMALLEST || innerHeight < SMALLEST ? null : lookNow(document, URGENT_MS).facts

import { MAX_MS, SLICE_MS } from './budget.ts'
import { type Look, lookAtPage } from './collect-facts.ts'

/** Looks at once, for at most `limit` milliseconds; what was not reached makes the facts incomplete. */
export function lookNow(document: Document, limit: number): Look {
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
export async function lookPatiently(document: Document, signal: AbortSignal): Promise<Look> {
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

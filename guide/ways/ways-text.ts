import type { NextStepId } from './next-steps.ts'
import type { Holding, Place } from './situation.ts'
import type { ReadyId, Standing, Timing, WayId, WhyId } from './way.ts'

/** The words of the decision helper in one language; references as in `topic-text.ts`. */
export interface WaysText {
  title: string
  questions: {
    operator: string
    place: string
    holdings: string
    passport: string
    gosuslugi: string
  }
  places: Record<Place, string>
  holdings: Record<Holding, string>
  has: { yes: string; no: string }
  standings: Record<Standing, string>
  timings: Record<Timing, string>
  ways: Record<WayId, { title: string; steps: readonly string[] }>
  why: Record<WhyId, string>
  ready: Record<ReadyId, string>
  readyTitle: string
  /** Before the fee of the operator. */
  fee: string
  /** Before the code to dial. */
  dial: string
  /** Before the time that an unused number lasts. */
  lasts: string
  /** Said first if no way brings money now, before what may help. */
  nothingNow: Record<Place, string>
  /** What to do about it, one sentence for each step. */
  next: Record<NextStepId, string>
}

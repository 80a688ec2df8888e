import type { Reason } from '../../guard/reason.ts'
import type { ExplainCheck } from './check-list.ts'

/** Sentences for codes, in the panel's language. */
export interface Explanations {
  reason(reason: Reason): string
  check: ExplainCheck
}

import type { ParsedHost } from '../../host/host.ts'
import type { Check, CheckId, CheckWhys } from '../../verdict/check-result.ts'
import type { Reason, Verdict } from '../../verdict/verdict.ts'
import type { Claim } from '../claim/claim-of.ts'
import type { PageFacts } from '../page-facts.ts'

/** What every check may look at. */
export interface CheckContext {
  host: ParsedHost
  facts: PageFacts
  /** The verdict by the address alone. */
  verdict: Verdict
  claim: Claim | null
}

/** What one check found: `why` is one of the check's own codes, `detail` its evidence. */
export type CheckOutcome<Why extends string> = Pick<Check, 'state' | 'detail'> & { why: Why }

/** When a failed check counts: only if the page asks for something worth stealing, or even if it asks for nothing. */
type Counts = 'if-it-asks' | 'always'

/** On which kinds of page a failed check turns the verdict into `caution`; on kinds left out it never does. */
export interface CheckWeight {
  official?: Counts
  partner?: Counts
  sister?: Counts
  /** On a stranger's page, and only together with half a claim to be an operator. */
  stranger?: 'if-it-asks'
}

/** One check over a page. */
export interface PageCheck<Id extends CheckId, Context = CheckContext> {
  id: Id
  /** Whether it must have seen the whole page to pass: if the look was cut short, finding nothing means nothing. */
  needsWholePage: boolean
  weight: CheckWeight
  check(context: Context): CheckOutcome<CheckWhys[Id]>
}

const outcome =
  (state: Check['state']) =>
  <Why extends string>(why: Why, detail?: string): CheckOutcome<Why> =>
    detail === undefined ? { state, why } : { state, why, detail }

export const passed = outcome('passed')
export const failed = outcome('failed')
export const notChecked = outcome('notChecked')

/** Returns the outcome that counts among several: a failure, else what could not be checked, else the first. */
export const worstOf = <Why extends string>(
  outcomes: readonly CheckOutcome<Why>[],
): CheckOutcome<Why> | undefined =>
  outcomes.find(({ state }) => state === 'failed') ??
  outcomes.find(({ state }) => state === 'notChecked') ??
  outcomes[0]

/** Returns a failed check as a reason. */
export const failedReason = ({ id, detail }: Check): Reason => ({
  code: 'check-failed',
  check: id,
  detail: detail ?? '',
})

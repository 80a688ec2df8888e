import type { Check, CheckId } from '../../verdict/check-result.ts'
import { address } from './address.ts'
import { asks } from './asks.ts'
import { autofill } from './autofill.ts'
import { claim } from './claim.ts'
import { formTarget } from './form-target.ts'
import { framed } from './framed.ts'
import { frames } from './frames.ts'
import { https } from './https.ts'
import { mixedContent } from './mixed-content.ts'
import type { CheckContext, CheckWeight, PageCheck } from './page-check.ts'
import { payTarget } from './pay-target.ts'

/** Every check, in the order the panel lists them. */
export const CHECKS: readonly PageCheck<CheckId>[] = [
  address,
  https,
  formTarget,
  payTarget,
  mixedContent,
  frames,
  framed,
  asks,
  autofill,
  claim,
]

const WEIGHTS = new Map(CHECKS.map(({ id, weight }) => [id, weight]))

/** Returns the weight of a check's failure on each kind of page. */
export const weightOf = (id: CheckId): CheckWeight => WEIGHTS.get(id) ?? {}

/** Runs every check, in the order of `CHECKS`. */
export const runChecks = (context: CheckContext): Check[] =>
  CHECKS.map(({ id, needsWholePage, check }) => {
    const outcome = check(context)
    const unsure = !context.facts.complete && needsWholePage && outcome.state === 'passed'
    return unsure ? { id, state: 'notChecked', why: 'incomplete' } : { id, ...outcome }
  })

/** Returns the checks if there is no page to look at: only the address is checked. */
export const withoutPage = (context: Pick<CheckContext, 'host' | 'verdict'>): Check[] =>
  CHECKS.map(({ id }) =>
    id === address.id
      ? { id, ...address.check(context) }
      : { id, state: 'notChecked', why: 'not-looked' },
  )

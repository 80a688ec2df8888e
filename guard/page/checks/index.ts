import { CHECK_IDS, type Check, type CheckId } from '../../verdict/check.ts'
import { checkAddress } from './address.ts'
import { checkAsks } from './asks.ts'
import { checkAutofill } from './autofill.ts'
import { checkClaim } from './claim.ts'
import type { CheckContext, MakeCheck } from './context.ts'
import { checkFormTarget } from './form-target.ts'
import { checkFramed } from './framed.ts'
import { checkFrames } from './frames.ts'
import { checkHttps } from './https.ts'
import { checkMixedContent } from './mixed-content.ts'
import { checkPayTarget } from './pay-target.ts'

const CHECKS: Record<CheckId, MakeCheck> = {
  address: checkAddress,
  https: checkHttps,
  'form-target': checkFormTarget,
  'pay-target': checkPayTarget,
  'mixed-content': checkMixedContent,
  frames: checkFrames,
  framed: checkFramed,
  asks: checkAsks,
  autofill: checkAutofill,
  claim: checkClaim,
}

/** Checks that look through the whole page: where the look was cut short, nothing found means nothing. */
const NEED_ALL: ReadonlySet<CheckId> = new Set<CheckId>([
  'form-target',
  'pay-target',
  'mixed-content',
  'frames',
  'asks',
  'autofill',
  'claim',
])

/** Every check, in the order the panel lists them. */
export const runChecks = (context: CheckContext): Check[] =>
  CHECK_IDS.map((id) => {
    const check = CHECKS[id](context)
    const unsure = !context.facts.complete && NEED_ALL.has(id) && check.state === 'passed'
    return unsure ? { id, state: 'notChecked', why: 'incomplete' } : check
  })

/** The checks of a verdict by the address alone: one made, the others not. */
export const withoutPage = (context: Pick<CheckContext, 'host' | 'verdict'>): Check[] => [
  checkAddress(context),
  ...NOT_LOOKED,
]

const NOT_LOOKED: readonly Check[] = CHECK_IDS.slice(1).map((id) => ({
  id,
  state: 'notChecked',
  why: 'not-looked',
}))

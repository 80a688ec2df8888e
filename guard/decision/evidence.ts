import type { Claim } from '../page/claim/claim.ts'
import type { FieldKind } from '../page/page-facts.ts'
import type { Check } from '../verdict/check.ts'
import type { Reason } from '../verdict/reason.ts'
import type { Verdict } from '../verdict/verdict.ts'

/** Everything the second stage of the decision rests on. */
export interface Evidence {
  /** The verdict by the address alone. */
  verdict: Verdict
  claim: Claim | null
  checks: readonly Check[]
  /** Fields worth stealing that the page asks for. */
  asked: readonly FieldKind[]
  /** A QR code to pay by asks for money without any field. */
  paymentQr: boolean
}

/** A failed check as a reason. */
export const failedReason = ({ id, detail }: Check): Reason => ({
  code: 'check-failed',
  check: id,
  detail: detail ?? '',
})

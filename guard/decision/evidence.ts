import type { Check } from '../check.ts'
import type { Claim } from '../claim/claim.ts'
import type { FieldKind } from '../page-facts.ts'
import type { Reason } from '../reason.ts'
import type { Verdict } from '../verdict.ts'

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

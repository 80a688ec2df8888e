import type { FactResearch } from '../fact-research.ts'

/** How the facts of `payment_problem` were found. */
export const paymentProblemResearch = {
  'topup-delay': {
    statement:
      'A top-up made at a payment terminal may take up to 24 hours; check the number on the receipt first, then contact the payment system with the receipt.',
    alsoSources: [],
  },
  'topup-wrong-number': {
    statement:
      'Money sent to a wrong number can be moved only by the operator and only while the sum is still there; one Beeline-network virtual operator corrects sums under 200 RUB by phone and larger ones in an office with passport and receipt.',
    alsoSources: [],
  },
} as const satisfies Record<string, FactResearch>

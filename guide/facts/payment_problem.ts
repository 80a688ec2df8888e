import type { ResearchedFact } from '../fact.ts'

/** Facts of the topic `payment_problem`. */
export const paymentProblemFacts = [
  {
    id: 'topup-delay',
    topic: 'payment_problem',
    operator: null,
    statement:
      'A top-up made at a payment terminal may take up to 24 hours; check the number on the receipt first, then contact the payment system with the receipt.',
    values: { main: { kind: 'quantity', amount: 24, unit: 'hour' } },
    source: 'https://sim-sim.com/en/tariffs/book/',
    sourceDate: null,
    alsoSources: [],
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'topup-wrong-number',
    topic: 'payment_problem',
    operator: null,
    statement:
      'Money sent to a wrong number can be moved only by the operator and only while the sum is still there; one Beeline-network virtual operator corrects sums under 200 RUB by phone and larger ones in an office with passport and receipt.',
    values: { small: { kind: 'quantity', amount: 200, unit: 'RUB' } },
    source: 'https://sim-sim.com/en/tariffs/book/',
    sourceDate: null,
    alsoSources: [],
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
] as const satisfies readonly ResearchedFact[]

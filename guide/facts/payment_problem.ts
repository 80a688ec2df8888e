import type { FactRecord } from '../fact.ts'

/** Facts of the topic `payment_problem`. */
export const paymentProblemFacts = [
  {
    id: 'topup-delay',
    topic: 'payment_problem',
    operator: null,
    values: { main: { kind: 'quantity', amount: 24, unit: 'hour' } },
    source: 'https://sim-sim.com/en/tariffs/book/',
    sourceDate: null,
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'topup-wrong-number',
    topic: 'payment_problem',
    operator: null,
    values: { small: { kind: 'quantity', amount: 200, unit: 'RUB' } },
    source: 'https://sim-sim.com/en/tariffs/book/',
    sourceDate: null,
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
] as const satisfies readonly FactRecord[]

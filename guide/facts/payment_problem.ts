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
  {
    id: 'wrong-number-limits',
    topic: 'payment_problem',
    operator: null,
    statement:
      'Old how-to pages agree that an operator corrects a top-up to a wrong number only within 14 days, with the receipt, and only when few digits differ: at most 3 at MTS, 2 at MegaFon; an undated page says 1 or 2 at T2.',
    values: {
      main: { kind: 'quantity', amount: 14, unit: 'day' },
      mts: { kind: 'quantity', amount: 3, unit: 'number' },
      megafon: { kind: 'quantity', amount: 2, unit: 'number' },
      t2: { kind: 'range', from: 1, to: 2, unit: 'number' },
    },
    source: 'http://en.kakprosto.ru/how-97311-how-to-return-the-incorrect-payment',
    sourceDate: null,
    alsoSources: [
      'https://nomerc.ru/esli-polozhil-dengi-na-chuzhoj-nomer-telefona-mts-kak-vernut-dengi',
      'https://mdlr.ru/en/megafon/vozvrat-oshibochnogo-platezha.html',
      'https://ya.ru/neurum/c/drugoe/q/kak_vernut_perechislennye_dengi_na_tele_2__608ac957',
    ],
    confidence: 'low',
    checkWithOperator: true,
    printable: true,
  },
] as const satisfies readonly ResearchedFact[]

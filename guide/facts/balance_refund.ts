import type { ResearchedFact } from '../fact.ts'

/** Facts of the topic `balance_refund`. */
export const balanceRefundFacts = [
  {
    id: 'refund-rule',
    topic: 'balance_refund',
    operator: null,
    statement:
      'A legal advice page quotes the Russian rules (decree 2607, item 51): a subscriber may ask for advance payments back, and the operator must return the unused rest; the rule quoted is that for internet services.',
    values: { main: { kind: 'name', name: '2607' }, item: { kind: 'name', name: '51' } },
    source: 'https://seo.vseadvokaty.ru/questions/zashchita-prav-potrebitelej/9400',
    sourceDate: null,
    alsoSources: [],
    confidence: 'low',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'refund-mts',
    topic: 'balance_refund',
    operator: 'mts',
    statement:
      'A tariff site that quotes MTS says a request for money back is made in writing, with an identity document in an MTS shop or by the feedback form; for a mistaken payment the money comes within 5 days after the check.',
    values: { main: { kind: 'quantity', amount: 5, unit: 'day' } },
    source: 'https://tariffkin.ru/kak-otkazatsya-ot-nomera-mts-i-vernut-dengi-so-scheta-p0167.html',
    sourceDate: null,
    alsoSources: [],
    confidence: 'low',
    checkWithOperator: true,
    printable: true,
  },
] as const satisfies readonly ResearchedFact[]

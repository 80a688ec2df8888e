import type { FactRecord } from '../fact.ts'

/** Facts of the topic `foreign_card`. */
export const foreignCardFacts = [
  {
    id: 'visa-mc',
    topic: 'foreign_card',
    operator: null,
    values: { main: { kind: 'date', iso: '2022-03-10' } },
    source: 'https://www.azernews.az/region/190475.html',
    sourceDate: '2022-03',
    confidence: 'high',
    checkWithOperator: false,
    printable: true,
  },
  {
    id: 'amex-jcb',
    topic: 'foreign_card',
    operator: null,
    values: { amex: { kind: 'date', iso: '2022-03-06' }, jcb: { kind: 'date', iso: '2022-03-14' } },
    source:
      'https://www.bostonherald.com/2022/03/06/master-card-amex-visa-suspend-operations-in-russia/',
    sourceDate: '2022-03-06',
    confidence: 'high',
    checkWithOperator: false,
    printable: true,
  },
  {
    id: 'foreign-card-2025',
    topic: 'foreign_card',
    operator: null,
    values: { main: { kind: 'date', iso: '2025-10' } },
    source: 'https://www.kommersant.ru/doc/8097657',
    sourceDate: '2025-10',
    confidence: 'high',
    checkWithOperator: false,
    printable: true,
  },
] as const satisfies readonly FactRecord[]

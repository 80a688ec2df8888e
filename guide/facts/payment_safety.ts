import type { FactRecord } from '../fact.ts'

/** Facts of the topic `payment_safety`. */
export const paymentSafetyFacts = [
  {
    id: 'ussd-card-danger',
    topic: 'payment_safety',
    operator: null,
    values: {},
    source: 'https://www.gazeta.ru/social/news/2026/02/11/27829309.shtml',
    sourceDate: '2026-02-11',
    confidence: 'high',
    checkWithOperator: false,
    printable: true,
  },
  {
    id: 'sms-code',
    topic: 'payment_safety',
    operator: null,
    values: {},
    source:
      'https://cryptology.freshdesk.com/ru-RU/support/solutions/articles/43000430593-what-is-3d-secure-',
    sourceDate: null,
    confidence: 'high',
    checkWithOperator: false,
    printable: true,
  },
] as const satisfies readonly FactRecord[]

import type { ResearchedFact } from '../fact.ts'

/** Facts of the topic `payment_safety`. */
export const paymentSafetyFacts = [
  {
    id: 'ussd-card-danger',
    topic: 'payment_safety',
    operator: null,
    statement:
      'Never put a card number or CVV into a USSD code or an SMS: the CVV belongs only on the payment page of a verified official site or app and must never be told to anyone.',
    values: {},
    source: 'https://www.gazeta.ru/social/news/2026/02/11/27829309.shtml',
    sourceDate: '2026-02-11',
    alsoSources: ['https://vz.ru/news/2025/8/23/1354852.html'],
    confidence: 'high',
    checkWithOperator: false,
    printable: true,
  },
  {
    id: 'sms-code',
    topic: 'payment_safety',
    operator: null,
    statement:
      'The one-time code of 3-D Secure, sent by SMS or shown in the app, proves the payer: type it only on the bank page you opened, read the sum and the merchant in the message first and tell it to nobody, support staff included.',
    values: {},
    source:
      'https://cryptology.freshdesk.com/ru-RU/support/solutions/articles/43000430593-what-is-3d-secure-',
    sourceDate: null,
    alsoSources: [
      'https://computerra.ru/191870/karty-mir-stanut-samymi-zashhishhennymi',
      'https://ksko38.ru/page/f3cdc1662b574a77bc2fbca50db7b1db',
    ],
    confidence: 'high',
    checkWithOperator: false,
    printable: true,
  },
] as const satisfies readonly ResearchedFact[]

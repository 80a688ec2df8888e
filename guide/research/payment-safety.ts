import type { FactResearch } from '../fact-research.ts'

/** How the facts of `payment_safety` were found. */
export const paymentSafetyResearch = {
  'ussd-card-danger': {
    statement:
      'Never put a card number or CVV into a USSD code or an SMS: the CVV belongs only on the payment page of a verified official site or app and must never be told to anyone.',
    alsoSources: ['https://vz.ru/news/2025/8/23/1354852.html'],
  },
  'sms-code': {
    statement:
      'The one-time code of 3-D Secure, sent by SMS or shown in the app, proves the payer: type it only on the bank page you opened, read the sum and the merchant in the message first and tell it to nobody, support staff included.',
    alsoSources: [
      'https://computerra.ru/191870/karty-mir-stanut-samymi-zashhishhennymi',
      'https://ksko38.ru/page/f3cdc1662b574a77bc2fbca50db7b1db',
    ],
  },
} as const satisfies Record<string, FactResearch>

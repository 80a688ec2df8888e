import type { FactResearch } from '../fact-research.ts'

/** How the facts of `promised_payment` were found. */
export const promisedPaymentResearch = {
  'mts-promised': {
    statement:
      'MTS gives a short advance called the promised payment (обещанный платёж), which can be ordered by dialling *111*123# or in the account or app.',
    alsoSources: [
      'https://eng.kakprosto.ru/how-118408-how-to-mts-to-enable-the-promised-payment',
      'https://eng.kakprosto.ru/how-45530-how-to-take-out-a-loan-to-mts',
    ],
  },
  'mts-promised-terms': {
    statement:
      'In 2016 MTS published promised-payment terms of up to 800 RUB for 3 days, with a fee that depended on the sum and some tariffs excluded; these numbers must be treated as expired.',
    alsoSources: [],
  },
  'bee-promised': {
    statement:
      'Beeline gives a short advance called the trust payment (доверительный платёж), which can be ordered by dialling *141# or in the app.',
    alsoSources: [
      'https://kakprosto.ru/kak-28235-kak-sdelat-obeshchannyy-platyozh-bilayn',
      'http://beeline-cabinet.ru/samye-vostrebovannye-ussd-zaprosy-bilajn/',
      'https://sarbc.ru/company/8433630',
    ],
  },
  'bee-promised-roaming': {
    statement:
      'An undated news item of a number reseller says that abroad the Beeline advance was 500 RUB with a 50 RUB fee, for numbers older than 3 months.',
    alsoSources: [],
  },
  'meg-promised': {
    statement:
      'MegaFon gives a short advance called the promised payment (обещанный платёж): dial *106#, which also works while roaming, or at home send the sum by SMS to 0006.',
    alsoSources: [
      'https://eng.kakprosto.ru/how-910954-how-to-get-money-on-the-megaphone',
      'https://eng.kakprosto.ru/how-256769-useful-numbers-the-megaphone',
    ],
  },
  't2-promised': {
    statement:
      'T2 (formerly Tele2) gives a short advance called the promised payment: dial *122# to see which advance is available, then *122*1# to take it.',
    alsoSources: ['https://eng.kakprosto.ru/how-910953-how-to-borrow-at-tele2'],
  },
} as const satisfies Record<string, FactResearch>

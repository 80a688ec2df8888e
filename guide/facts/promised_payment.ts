import type { ResearchedFact } from '../fact.ts'

/** Facts of the topic `promised_payment`. */
export const promisedPaymentFacts = [
  {
    id: 'mts-promised',
    topic: 'promised_payment',
    operator: 'mts',
    statement:
      'MTS gives a short advance called the promised payment (обещанный платёж), which can be ordered by dialling *111*123# or in the account or app.',
    values: { main: { kind: 'ussd', code: '*111*123#' } },
    source:
      'https://amur.mts.ru/personal/novosti/2016-09-18/izmenyayutsya-usloviya-predostavleniya-uslugi-obeshhanniy-platezh',
    sourceDate: '2016-09-18',
    alsoSources: [
      'https://eng.kakprosto.ru/how-118408-how-to-mts-to-enable-the-promised-payment',
      'https://eng.kakprosto.ru/how-45530-how-to-take-out-a-loan-to-mts',
    ],
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'mts-promised-terms',
    topic: 'promised_payment',
    operator: 'mts',
    statement:
      'In 2016 MTS published promised-payment terms of up to 800 RUB for 3 days, with a fee that depended on the sum and some tariffs excluded; these numbers must be treated as expired.',
    values: {},
    source:
      'https://amur.mts.ru/personal/novosti/2016-09-18/izmenyayutsya-usloviya-predostavleniya-uslugi-obeshhanniy-platezh',
    sourceDate: '2016-09-18',
    alsoSources: [],
    confidence: 'low',
    checkWithOperator: true,
    printable: false,
  },
  {
    id: 'bee-promised',
    topic: 'promised_payment',
    operator: 'beeline',
    statement:
      'Beeline gives a short advance called the trust payment (доверительный платёж), which can be ordered by dialling *141# or in the app.',
    values: { main: { kind: 'ussd', code: '*141#' } },
    source: 'https://eng.kakprosto.ru/how-123691-how-to-disable-trust-on-the-beeline',
    sourceDate: null,
    alsoSources: [
      'https://kakprosto.ru/kak-28235-kak-sdelat-obeshchannyy-platyozh-bilayn',
      'http://beeline-cabinet.ru/samye-vostrebovannye-ussd-zaprosy-bilajn/',
      'https://sarbc.ru/company/8433630',
    ],
    confidence: 'high',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'bee-promised-roaming',
    topic: 'promised_payment',
    operator: 'beeline',
    statement:
      'An undated news item of a number reseller says that abroad the Beeline advance was 500 RUB with a 50 RUB fee, for numbers older than 3 months.',
    values: {
      sum: { kind: 'quantity', amount: 500, unit: 'RUB' },
      fee: { kind: 'quantity', amount: 50, unit: 'RUB' },
      age: { kind: 'quantity', amount: 3, unit: 'month' },
    },
    source:
      'https://orl.topnomer.ru/news/bilajn-obnovil-usloviya-popolneniya-balansa-v-dolg-v-rouminge.html',
    sourceDate: null,
    alsoSources: [],
    confidence: 'low',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'meg-promised',
    topic: 'promised_payment',
    operator: 'megafon',
    statement:
      'MegaFon gives a short advance called the promised payment (обещанный платёж): dial *106#, which also works while roaming, or at home send the sum by SMS to 0006.',
    values: { main: { kind: 'ussd', code: '*106#' }, sms: { kind: 'phone', number: '0006' } },
    source:
      'https://tatar-inform.com/news/megafon-vyruchit-v-rouminge-esli-na-schete-konchayutsya-dengi-358281',
    sourceDate: null,
    alsoSources: [
      'https://eng.kakprosto.ru/how-910954-how-to-get-money-on-the-megaphone',
      'https://eng.kakprosto.ru/how-256769-useful-numbers-the-megaphone',
    ],
    confidence: 'high',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 't2-promised',
    topic: 'promised_payment',
    operator: 't2',
    statement:
      'T2 (formerly Tele2) gives a short advance called the promised payment: dial *122# to see which advance is available, then *122*1# to take it.',
    values: { main: { kind: 'ussd', code: '*122#' }, take: { kind: 'ussd', code: '*122*1#' } },
    source: 'https://fb.ru/article/469666/komandyi-na-tele-perechen-opisanie-komand',
    sourceDate: null,
    alsoSources: ['https://eng.kakprosto.ru/how-910953-how-to-borrow-at-tele2'],
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
] as const satisfies readonly ResearchedFact[]

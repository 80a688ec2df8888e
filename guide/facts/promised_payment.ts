import type { FactRecord } from '../fact.ts'

/** Facts of the topic `promised_payment`. */
export const promisedPaymentFacts = [
  {
    id: 'mts-promised',
    topic: 'promised_payment',
    operator: 'mts',
    values: { main: { kind: 'ussd', code: '*111*123#' } },
    source:
      'https://amur.mts.ru/personal/novosti/2016-09-18/izmenyayutsya-usloviya-predostavleniya-uslugi-obeshhanniy-platezh',
    sourceDate: '2016-09-18',
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'mts-promised-terms',
    topic: 'promised_payment',
    operator: 'mts',
    values: {},
    source:
      'https://amur.mts.ru/personal/novosti/2016-09-18/izmenyayutsya-usloviya-predostavleniya-uslugi-obeshhanniy-platezh',
    sourceDate: '2016-09-18',
    confidence: 'low',
    checkWithOperator: true,
    printable: false,
  },
  {
    id: 'bee-promised',
    topic: 'promised_payment',
    operator: 'beeline',
    values: { main: { kind: 'ussd', code: '*141#' } },
    source: 'https://eng.kakprosto.ru/how-123691-how-to-disable-trust-on-the-beeline',
    sourceDate: null,
    confidence: 'high',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'bee-promised-roaming',
    topic: 'promised_payment',
    operator: 'beeline',
    values: {
      sum: { kind: 'quantity', amount: 500, unit: 'RUB' },
      fee: { kind: 'quantity', amount: 50, unit: 'RUB' },
      age: { kind: 'quantity', amount: 3, unit: 'month' },
    },
    source:
      'https://orl.topnomer.ru/news/bilajn-obnovil-usloviya-popolneniya-balansa-v-dolg-v-rouminge.html',
    sourceDate: null,
    confidence: 'low',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'meg-promised',
    topic: 'promised_payment',
    operator: 'megafon',
    values: { main: { kind: 'ussd', code: '*106#' }, sms: { kind: 'phone', number: '0006' } },
    source:
      'https://tatar-inform.com/news/megafon-vyruchit-v-rouminge-esli-na-schete-konchayutsya-dengi-358281',
    sourceDate: null,
    confidence: 'high',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 't2-promised',
    topic: 'promised_payment',
    operator: 't2',
    values: { main: { kind: 'ussd', code: '*122#' }, take: { kind: 'ussd', code: '*122*1#' } },
    source: 'https://fb.ru/article/469666/komandyi-na-tele-perechen-opisanie-komand',
    sourceDate: null,
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
] as const satisfies readonly FactRecord[]

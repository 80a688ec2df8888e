import type { ResearchedFact } from '../fact.ts'

/** Facts of the topic `ewallet`. */
export const ewalletFacts = [
  {
    id: 'yoomoney',
    topic: 'ewallet',
    operator: null,
    statement:
      'Yandex.Money no longer exists under that name: it became YooMoney (ЮMoney, yoomoney.ru) after Sber bought Yandex out in 2020.',
    values: { main: { kind: 'date', iso: '2020' }, site: { kind: 'host', host: 'yoomoney.ru' } },
    source: 'https://www.github.com/topics/yandex-money',
    sourceDate: '2024-05-21',
    alsoSources: ['https://dzen.ru/a/X393otOfzljumZtm', 'https://pypi.org/project/yoomoney/'],
    confidence: 'high',
    checkWithOperator: false,
    printable: true,
  },
  {
    id: 'yoomoney-limits',
    topic: 'ewallet',
    operator: null,
    statement:
      'The ceiling of a YooMoney payment depends on the status of the wallet (15,000 to 250,000 RUB per payment), and identification is what raises it.',
    values: { limits: { kind: 'range', from: 15000, to: 250000, unit: 'RUB' } },
    source: 'https://yookassa.ru/developers/payment-methods/yoo-money',
    sourceDate: null,
    alsoSources: [],
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'qiwi',
    topic: 'ewallet',
    operator: null,
    statement:
      'Qiwi Bank lost its licence on 21 February 2024, so the Qiwi wallet, Contact transfers and Qiwi terminals stopped, and some banks had trouble paying mobile bills for a while.',
    values: { main: { kind: 'date', iso: '2024-02-21' } },
    source: 'https://rbc.ru/finances/21/02/2024/65d5c6ee9a79479427d810bd',
    sourceDate: '2024-02-21',
    alsoSources: ['https://amp.rbc.ru/rbcnews/rbcfreenews/65d75b6c9a7947d5748b6e8e'],
    confidence: 'high',
    checkWithOperator: false,
    printable: true,
  },
  {
    id: 'paypal',
    topic: 'ewallet',
    operator: null,
    statement:
      'PayPal stopped in Russia on 5 March 2022 (its domestic service had ended already in 2020), and Russian operators do not take it.',
    values: { main: { kind: 'date', iso: '2022-03-05' }, domestic: { kind: 'date', iso: '2020' } },
    source: 'https://usfreenews.com/paypal-will-suspend-sending-and-receiving-payments-in-russia/',
    sourceDate: '2022-03',
    alsoSources: ['https://techiai.com/paypal-suspends-service-in-russia-over-war-in-ukraine'],
    confidence: 'high',
    checkWithOperator: false,
    printable: true,
  },
  {
    id: 'yoomoney-foreign-card',
    topic: 'ewallet',
    operator: null,
    statement:
      'A user reported in March 2023 that YooMoney refused European cards, Revolut included, with the message that foreign cards are not supported.',
    values: { main: { kind: 'date', iso: '2023-03' } },
    source: 'https://github.com/pruwait/Nice_BusT4/issues/3',
    sourceDate: '2023-03-13',
    alsoSources: [],
    confidence: 'low',
    checkWithOperator: true,
    printable: true,
  },
] as const satisfies readonly ResearchedFact[]

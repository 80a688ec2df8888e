import type { FactRecord } from '../fact.ts'

/** Facts of the topic `ewallet`. */
export const ewalletFacts = [
  {
    id: 'yoomoney',
    topic: 'ewallet',
    operator: null,
    values: { main: { kind: 'date', iso: '2020' }, site: { kind: 'host', host: 'yoomoney.ru' } },
    source: 'https://www.github.com/topics/yandex-money',
    sourceDate: '2024-05-21',
    confidence: 'high',
    checkWithOperator: false,
    printable: true,
  },
  {
    id: 'yoomoney-limits',
    topic: 'ewallet',
    operator: null,
    values: { limits: { kind: 'range', from: 15000, to: 250000, unit: 'RUB' } },
    source: 'https://yookassa.ru/developers/payment-methods/yoo-money',
    sourceDate: null,
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'qiwi',
    topic: 'ewallet',
    operator: null,
    values: { main: { kind: 'date', iso: '2024-02-21' } },
    source: 'https://rbc.ru/finances/21/02/2024/65d5c6ee9a79479427d810bd',
    sourceDate: '2024-02-21',
    confidence: 'high',
    checkWithOperator: false,
    printable: true,
  },
  {
    id: 'paypal',
    topic: 'ewallet',
    operator: null,
    values: { main: { kind: 'date', iso: '2022-03-05' }, domestic: { kind: 'date', iso: '2020' } },
    source: 'https://usfreenews.com/paypal-will-suspend-sending-and-receiving-payments-in-russia/',
    sourceDate: '2022-03',
    confidence: 'high',
    checkWithOperator: false,
    printable: true,
  },
] as const satisfies readonly FactRecord[]

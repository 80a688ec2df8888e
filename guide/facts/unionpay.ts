import type { FactRecord } from '../fact.ts'

/** Facts of the topic `unionpay`. */
export const unionpayFacts = [
  {
    id: 'unionpay',
    topic: 'unionpay',
    operator: null,
    values: { reports: { kind: 'name', name: '2023–2024' }, year: { kind: 'date', iso: '2026' } },
    source:
      'https://www.siudz.com/news/yin-lian-ka-zai-e-luo-si-qu-kuan-shou-xian-le-ma-mei-ri-xian-e-shi-duo-shao-ji-ru-he-jie-jue-qu-kuan.html',
    sourceDate: '2023',
    confidence: 'low',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'unionpay-cn-limits',
    topic: 'unionpay',
    operator: null,
    values: {
      day: { kind: 'quantity', amount: 10000, unit: 'CNY' },
      year: { kind: 'quantity', amount: 100000, unit: 'CNY' },
    },
    source: 'http://fsdegree.com/view-id-753.html',
    sourceDate: '2024-02-07',
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'unionpay-ru-issued',
    topic: 'unionpay',
    operator: null,
    values: {},
    source: null,
    sourceDate: '2024-07-17',
    confidence: 'low',
    checkWithOperator: true,
    printable: false,
  },
] as const satisfies readonly FactRecord[]

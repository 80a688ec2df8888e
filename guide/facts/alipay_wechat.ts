import type { FactRecord } from '../fact.ts'

/** Facts of the topic `alipay_wechat`. */
export const alipayWechatFacts = [
  {
    id: 'alipay-wechat',
    topic: 'alipay_wechat',
    operator: null,
    values: { main: { kind: 'date', iso: '2025-09' } },
    source: 'https://www.vedomosti.ru/technology/news/2025/09/06/1137278-alipay-wechat-pay',
    sourceDate: '2025-09-06',
    confidence: 'high',
    checkWithOperator: true,
    printable: true,
  },
] as const satisfies readonly FactRecord[]

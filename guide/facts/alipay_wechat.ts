import type { ResearchedFact } from '../fact.ts'

/** Facts of the topic `alipay_wechat`. */
export const alipayWechatFacts = [
  {
    id: 'alipay-wechat',
    topic: 'alipay_wechat',
    operator: null,
    statement:
      'Alipay and WeChat Pay are not a normal way to pay in Russia: in September 2025 officials were still asking for them to be allowed.',
    values: { main: { kind: 'date', iso: '2025-09' } },
    source: 'https://www.vedomosti.ru/technology/news/2025/09/06/1137278-alipay-wechat-pay',
    sourceDate: '2025-09-06',
    alsoSources: ['https://ura.news/news/1052991512', 'https://m.sboyo.com/1/828017.html'],
    confidence: 'high',
    checkWithOperator: true,
    printable: true,
  },
] as const satisfies readonly ResearchedFact[]

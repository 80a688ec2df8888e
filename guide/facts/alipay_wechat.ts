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
  {
    id: 'alipay-2025-12',
    topic: 'alipay_wechat',
    operator: null,
    statement:
      'In December 2025 the first visa-free Chinese visitors reported that mobile payment did not work in Russia and that they had to bring cash.',
    values: { main: { kind: 'date', iso: '2025-12' } },
    source:
      'https://www.hk01.com/%E5%A4%A7%E5%9C%8B%E5%B0%8F%E4%BA%8B/60304823/%E4%BF%84%E5%85%8D%E7%B0%BD%E5%BE%8C%E9%A6%96%E6%89%B9%E4%B8%AD%E5%9C%8B%E5%AE%A2-%E9%99%B7-%E7%B6%B2%E7%B5%A1%E9%9D%9C%E9%BB%98%E6%9C%9F-%E7%84%A6%E6%85%AE-%E5%B8%B6%E7%8F%BE%E9%87%91%E6%87%89%E5%B0%8D%E6%94%AF%E4%BB%98%E4%B8%8D%E4%BE%BF',
    sourceDate: '2025-12-18',
    alsoSources: ['https://www.worldjournal.com/wj/story/121343/9206646'],
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'alipay-topup-path',
    topic: 'alipay_wechat',
    operator: null,
    statement:
      'A trade site says that Alipay tops up phones of more than 180 countries under More, Phone top-up, International; Russia is not named there.',
    values: { countries: { kind: 'quantity', amount: 180, unit: 'number' } },
    source: 'https://www.10100.com/encyclopedia/6/76311256',
    sourceDate: '2026-01-22',
    alsoSources: [],
    confidence: 'low',
    checkWithOperator: true,
    printable: true,
  },
] as const satisfies readonly ResearchedFact[]

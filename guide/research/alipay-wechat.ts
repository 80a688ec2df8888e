import type { FactResearch } from '../fact-research.ts'

/** How the facts of `alipay_wechat` were found. */
export const alipayWechatResearch = {
  'alipay-wechat': {
    statement:
      'Alipay and WeChat Pay are not a normal way to pay in Russia: in September 2025 officials were still asking for them to be allowed.',
    alsoSources: ['https://ura.news/news/1052991512', 'https://m.sboyo.com/1/828017.html'],
  },
} as const satisfies Record<string, FactResearch>

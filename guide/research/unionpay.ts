import type { FactResearch } from '../fact-research.ts'

/** How the facts of `unionpay` were found. */
export const unionpayResearch = {
  unionpay: {
    statement:
      'UnionPay cards issued in China are not formally excluded in Russia, but acceptance is patchy and terminals and ATMs of sanctioned banks often refuse them; Chinese pages of 2023-2024 still report cash withdrawals at some banks, and nothing reliable was found for 2026.',
    alsoSources: [
      'http://fsdegree.com/view-id-753.html',
      'https://ljnovice.si/2023/04/03/kar-velja-vedeti-v-primeru-ce-se-odlocite-za-potovanje-v-rusijo/',
      'https://m.sboyo.com/1/828017.html',
    ],
  },
  'unionpay-cn-limits': {
    statement:
      'Chinese rules limit cash withdrawals abroad with cards issued in mainland China to about 10,000 CNY a day per card and 100,000 CNY a year per person over all cards.',
    alsoSources: [],
  },
  'unionpay-ru-issued': {
    statement:
      'UnionPay cards issued by Russian banks (Rosselkhozbank and others) work inside Russia but have been cut off in many foreign countries since 2023-2024.',
    alsoSources: [],
  },
} as const satisfies Record<string, FactResearch>

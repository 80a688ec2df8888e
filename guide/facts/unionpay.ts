import type { ResearchedFact } from '../fact.ts'

/** Facts of the topic `unionpay`. */
export const unionpayFacts = [
  {
    id: 'unionpay',
    topic: 'unionpay',
    operator: null,
    statement:
      'UnionPay cards issued in China are not formally excluded in Russia, but acceptance is patchy and terminals and ATMs of sanctioned banks often refuse them; Chinese pages of 2023-2024 still report cash withdrawals at some banks, and nothing reliable was found for 2026.',
    values: { reports: { kind: 'name', name: '2023–2024' }, year: { kind: 'date', iso: '2026' } },
    source:
      'https://www.siudz.com/news/yin-lian-ka-zai-e-luo-si-qu-kuan-shou-xian-le-ma-mei-ri-xian-e-shi-duo-shao-ji-ru-he-jie-jue-qu-kuan.html',
    sourceDate: '2023',
    alsoSources: [
      'http://fsdegree.com/view-id-753.html',
      'https://ljnovice.si/2023/04/03/kar-velja-vedeti-v-primeru-ce-se-odlocite-za-potovanje-v-rusijo/',
      'https://m.sboyo.com/1/828017.html',
    ],
    confidence: 'low',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'unionpay-cn-limits',
    topic: 'unionpay',
    operator: null,
    statement:
      'Chinese rules limit cash withdrawals abroad with cards issued in mainland China to about 10,000 CNY a day per card and 100,000 CNY a year per person over all cards.',
    values: {
      day: { kind: 'quantity', amount: 10000, unit: 'CNY' },
      year: { kind: 'quantity', amount: 100000, unit: 'CNY' },
    },
    source: 'http://fsdegree.com/view-id-753.html',
    sourceDate: '2024-02-07',
    alsoSources: [],
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'unionpay-ru-issued',
    topic: 'unionpay',
    operator: null,
    statement:
      'UnionPay cards issued by Russian banks (Rosselkhozbank and others) work inside Russia but have been cut off in many foreign countries since 2023-2024.',
    values: {},
    source: null,
    sourceDate: '2024-07-17',
    alsoSources: [],
    confidence: 'low',
    checkWithOperator: true,
    printable: false,
  },
] as const satisfies readonly ResearchedFact[]

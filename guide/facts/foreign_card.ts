import type { ResearchedFact } from '../fact.ts'

/** Facts of the topic `foreign_card`. */
export const foreignCardFacts = [
  {
    id: 'visa-mc',
    topic: 'foreign_card',
    operator: null,
    statement:
      'Since 10 March 2022 Visa and Mastercard cards issued outside Russia do not work inside Russia (shops, ATMs, Russian web shops), and Russian-issued ones keep working inside Russia only.',
    values: { main: { kind: 'date', iso: '2022-03-10' } },
    source: 'https://www.azernews.az/region/190475.html',
    sourceDate: '2022-03',
    alsoSources: [
      'https://dig.watch/updates/visa-american-express-and-mastercard-suspend-operations-in-russia',
      'https://en.mercopress.com/2022/03/07/globally-known-credit-cards-no-longer-of-use-for-russians',
      'https://students.spbu.ru/kio/6548-kak-inostrannye-studenty-v-rossii-mogut-poluchat-denezhnye-perevody-iz-za-rubezha.html',
    ],
    confidence: 'high',
    checkWithOperator: false,
    printable: true,
  },
  {
    id: 'amex-jcb',
    topic: 'foreign_card',
    operator: null,
    statement:
      'American Express stopped working in Russia on 6 March 2022 and JCB on 14 March 2022.',
    values: { amex: { kind: 'date', iso: '2022-03-06' }, jcb: { kind: 'date', iso: '2022-03-14' } },
    source:
      'https://www.bostonherald.com/2022/03/06/master-card-amex-visa-suspend-operations-in-russia/',
    sourceDate: '2022-03-06',
    alsoSources: ['https://www.azernews.az/region/190475.html'],
    confidence: 'high',
    checkWithOperator: false,
    printable: true,
  },
  {
    id: 'foreign-card-2025',
    topic: 'foreign_card',
    operator: null,
    statement:
      'In October 2025 people in the Russian telecom market still named unpayable foreign bank cards as a bigger problem of tourists than SIM paperwork.',
    values: { main: { kind: 'date', iso: '2025-10' } },
    source: 'https://www.kommersant.ru/doc/8097657',
    sourceDate: '2025-10',
    alsoSources: [],
    confidence: 'high',
    checkWithOperator: false,
    printable: true,
  },
] as const satisfies readonly ResearchedFact[]

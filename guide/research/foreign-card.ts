import type { FactResearch } from '../fact-research.ts'

/** How the facts of `foreign_card` were found. */
export const foreignCardResearch = {
  'visa-mc': {
    statement:
      'Since 10 March 2022 Visa and Mastercard cards issued outside Russia do not work inside Russia (shops, ATMs, Russian web shops), and Russian-issued ones keep working inside Russia only.',
    alsoSources: [
      'https://dig.watch/updates/visa-american-express-and-mastercard-suspend-operations-in-russia',
      'https://en.mercopress.com/2022/03/07/globally-known-credit-cards-no-longer-of-use-for-russians',
      'https://students.spbu.ru/kio/6548-kak-inostrannye-studenty-v-rossii-mogut-poluchat-denezhnye-perevody-iz-za-rubezha.html',
    ],
  },
  'amex-jcb': {
    statement:
      'American Express stopped working in Russia on 6 March 2022 and JCB on 14 March 2022.',
    alsoSources: ['https://www.azernews.az/region/190475.html'],
  },
  'foreign-card-2025': {
    statement:
      'In October 2025 people in the Russian telecom market still named unpayable foreign bank cards as a bigger problem of tourists than SIM paperwork.',
    alsoSources: [],
  },
} as const satisfies Record<string, FactResearch>

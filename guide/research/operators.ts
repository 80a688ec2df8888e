import type { FactResearch } from '../fact-research.ts'

/** How the facts of `operators` were found. */
export const operatorsResearch = {
  't2-rename': {
    statement:
      'Tele2 Russia renamed itself T2 in September 2024; the SIM, the number and the codes stay the same.',
    alsoSources: ['https://dzen.ru/a/Zthl9ePRI1su5DbA'],
  },
  'yota-general': {
    statement:
      'Yota is a MegaFon brand that is run through its app and site; how-to pages disagree about its USSD codes, so use the Yota app or yota.ru.',
    alsoSources: [],
  },
  'mnp-note': {
    statement:
      'Russian numbers can be moved between operators, so the prefix does not prove the operator; ask the SIM with the own-number code or look in the app.',
    alsoSources: [],
  },
} as const satisfies Record<string, FactResearch>

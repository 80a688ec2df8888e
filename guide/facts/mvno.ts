import type { ResearchedFact } from '../fact.ts'

/** Facts of the topic `mvno`. */
export const mvnoFacts = [
  {
    id: 'mvno-sber',
    topic: 'mvno',
    operator: null,
    statement:
      'An open-source balance checker signs in to the SberMobile account at lk.sbermobile.ru with the number and a code from an SMS.',
    values: { main: { kind: 'host', host: 'lk.sbermobile.ru' } },
    source:
      'https://github.com/artyl/mbplugin/blob/1cbd11c2ad1efb923b9c055836b983cbc19be17a/plugin/sbermobile.py',
    sourceDate: null,
    alsoSources: [],
    confidence: 'low',
    checkWithOperator: true,
    printable: true,
  },
] as const satisfies readonly ResearchedFact[]

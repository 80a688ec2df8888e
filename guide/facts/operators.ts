import type { ResearchedFact } from '../fact.ts'

/** Facts of the topic `operators`. */
export const operatorsFacts = [
  {
    id: 't2-rename',
    topic: 'operators',
    operator: 't2',
    statement:
      'Tele2 Russia renamed itself T2 in September 2024; the SIM, the number and the codes stay the same.',
    values: {
      main: { kind: 'date', iso: '2024-09' },
      old: { kind: 'name', name: 'Tele2' },
      new: { kind: 'name', name: 'T2' },
    },
    source: 'https://newsland.com/post/7838299-operator-tele2-izmenil-nazvanie',
    sourceDate: '2024-09',
    alsoSources: ['https://dzen.ru/a/Zthl9ePRI1su5DbA'],
    confidence: 'high',
    checkWithOperator: false,
    printable: true,
  },
  {
    id: 'yota-general',
    topic: 'operators',
    operator: 'yota',
    statement:
      'Yota is a MegaFon brand that is run through its app and site; how-to pages disagree about its USSD codes, so use the Yota app or yota.ru.',
    values: { site: { kind: 'host', host: 'yota.ru' } },
    source:
      'https://github.com/v2fly/domain-list-community/blob/72b149c0debc26ae65eec094df6a0360a3e19868/data/megafon',
    sourceDate: null,
    alsoSources: [],
    confidence: 'low',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'mnp-note',
    topic: 'operators',
    operator: null,
    statement:
      'Russian numbers can be moved between operators, so the prefix does not prove the operator; ask the SIM with the own-number code or look in the app.',
    values: {},
    source: 'https://media.mts.ru/internet/123907',
    sourceDate: null,
    alsoSources: [],
    confidence: 'high',
    checkWithOperator: false,
    printable: true,
  },
] as const satisfies readonly ResearchedFact[]

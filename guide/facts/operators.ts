import type { FactRecord } from '../fact.ts'

/** Facts of the topic `operators`. */
export const operatorsFacts = [
  {
    id: 't2-rename',
    topic: 'operators',
    operator: 't2',
    values: {
      main: { kind: 'date', iso: '2024-09' },
      old: { kind: 'name', name: 'Tele2' },
      new: { kind: 'name', name: 'T2' },
    },
    source: 'https://newsland.com/post/7838299-operator-tele2-izmenil-nazvanie',
    sourceDate: '2024-09',
    confidence: 'high',
    checkWithOperator: false,
    printable: true,
  },
  {
    id: 'yota-general',
    topic: 'operators',
    operator: 'yota',
    values: { site: { kind: 'host', host: 'yota.ru' } },
    source:
      'https://github.com/v2fly/domain-list-community/blob/72b149c0debc26ae65eec094df6a0360a3e19868/data/megafon',
    sourceDate: null,
    confidence: 'low',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'mnp-note',
    topic: 'operators',
    operator: null,
    values: {},
    source: 'https://media.mts.ru/internet/123907',
    sourceDate: null,
    confidence: 'high',
    checkWithOperator: false,
    printable: true,
  },
] as const satisfies readonly FactRecord[]

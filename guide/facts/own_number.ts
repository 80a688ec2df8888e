import type { FactRecord } from '../fact.ts'

/** Facts of the topic `own_number`. */
export const ownNumberFacts = [
  {
    id: 'mts-own-number',
    topic: 'own_number',
    operator: 'mts',
    values: { main: { kind: 'ussd', code: '*111*0887#' } },
    source: 'https://gist.github.com/valenso/b3018a943c41c50b8263',
    sourceDate: '2015-08-29',
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'bee-own-number',
    topic: 'own_number',
    operator: 'beeline',
    values: { main: { kind: 'ussd', code: '*110*10#' } },
    source: 'https://gist.github.com/valenso/b3018a943c41c50b8263',
    sourceDate: '2015-08-29',
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'meg-own-number',
    topic: 'own_number',
    operator: 'megafon',
    values: { main: { kind: 'ussd', code: '*205#' } },
    source: 'https://gist.github.com/valenso/b3018a943c41c50b8263',
    sourceDate: '2015-08-29',
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 't2-own-number',
    topic: 'own_number',
    operator: 't2',
    values: { main: { kind: 'ussd', code: '*201#' } },
    source: 'https://gist.github.com/valenso/b3018a943c41c50b8263',
    sourceDate: '2015-08-29',
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
] as const satisfies readonly FactRecord[]

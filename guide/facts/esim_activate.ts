import type { FactRecord } from '../fact.ts'

/** Facts of the topic `esim_activate`. */
export const esimActivateFacts = [
  {
    id: 'esim-no-abroad',
    topic: 'esim_activate',
    operator: null,
    values: { main: { kind: 'date', iso: '2025' } },
    source: 'https://alertify.eu/russia-esim-activation',
    sourceDate: '2025-10',
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'esim-foreigner',
    topic: 'esim_activate',
    operator: null,
    values: {},
    source: 'https://tass.com/society/1781563',
    sourceDate: '2024-04-27',
    confidence: 'high',
    checkWithOperator: false,
    printable: true,
  },
] as const satisfies readonly FactRecord[]

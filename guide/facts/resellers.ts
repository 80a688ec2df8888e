import type { FactRecord } from '../fact.ts'

/** Facts of the topic `resellers`. */
export const resellersFacts = [
  {
    id: 'resellers',
    topic: 'resellers',
    operator: null,
    values: { main: { kind: 'date', iso: '2025-09-01' } },
    source: 'https://tass.ru/obschestvo/24925011',
    sourceDate: '2025-09-01',
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'seed-reseller-template',
    topic: 'resellers',
    operator: null,
    values: {},
    source: null,
    sourceDate: null,
    confidence: 'low',
    checkWithOperator: false,
    printable: false,
  },
  {
    id: 'telegram-status',
    topic: 'resellers',
    operator: null,
    values: {
      main: { kind: 'date', iso: '2026-02-10' },
      announced: { kind: 'date', iso: '2026-04-01' },
    },
    source: 'https://66.ru/news/society/286850/',
    sourceDate: '2026-02-17',
    confidence: 'high',
    checkWithOperator: true,
    printable: true,
  },
] as const satisfies readonly FactRecord[]

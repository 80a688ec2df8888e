import type { FactRecord } from '../fact.ts'

/** Facts of the topic `travel_esim`. */
export const travelEsimFacts = [
  {
    id: 'travel-esim-cool',
    topic: 'travel_esim',
    operator: null,
    values: { hours: { kind: 'quantity', amount: 24, unit: 'hour' } },
    source: 'https://kupi.com/en-ae/blog/cooling-off-period-sim-card-issues-in-russia',
    sourceDate: '2025',
    confidence: 'high',
    checkWithOperator: false,
    printable: true,
  },
  {
    id: 'travel-esim-rules',
    topic: 'travel_esim',
    operator: null,
    values: {},
    source: 'https://www.trip.com/things-to-do/detail/51934317/',
    sourceDate: null,
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'travel-esim-availability',
    topic: 'travel_esim',
    operator: null,
    values: {},
    source: null,
    sourceDate: null,
    confidence: 'unconfirmed',
    checkWithOperator: true,
    printable: false,
  },
] as const satisfies readonly FactRecord[]

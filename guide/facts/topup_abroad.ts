import type { FactRecord } from '../fact.ts'

/** Facts of the topic `topup_abroad`. */
export const topupAbroadFacts = [
  {
    id: 'abroad-foreign-card',
    topic: 'topup_abroad',
    operator: null,
    values: {},
    source: null,
    sourceDate: null,
    confidence: 'unconfirmed',
    checkWithOperator: true,
    printable: false,
  },
  {
    id: 'abroad-options',
    topic: 'topup_abroad',
    operator: null,
    values: {},
    source: 'https://sim-sim.com/en/tariffs/services/recharge-me/',
    sourceDate: null,
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'abroad-aggregators',
    topic: 'topup_abroad',
    operator: null,
    values: {},
    source: null,
    sourceDate: null,
    confidence: 'unconfirmed',
    checkWithOperator: true,
    printable: false,
  },
] as const satisfies readonly FactRecord[]

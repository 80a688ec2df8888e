import type { FactRecord } from '../fact.ts'

/** Facts of the topic `sbp`. */
export const sbpFacts = [
  {
    id: 'sbp',
    topic: 'sbp',
    operator: null,
    values: { fee: { kind: 'quantity', amount: 0.4, unit: 'percent' } },
    source:
      'https://krasnogorsk.mts.ru/personal/podderzhka/mobilnaya-svyaz/obsluzhivanie-abonentov/usloviya-popolneniya-schyota',
    sourceDate: null,
    confidence: 'high',
    checkWithOperator: false,
    printable: true,
  },
] as const satisfies readonly FactRecord[]

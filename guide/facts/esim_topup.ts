import type { FactRecord } from '../fact.ts'

/** Facts of the topic `esim_topup`. */
export const esimTopupFacts = [
  {
    id: 'esim-same-account',
    topic: 'esim_topup',
    operator: null,
    values: {},
    source:
      'https://elista.mts.ru/personal/podderzhka/mobilnaya-svyaz/deystviya-s-sim-kartoy/perehod-ot-drugogo-operatora-s-sohraneniem-nomera-mnp',
    sourceDate: null,
    confidence: 'high',
    checkWithOperator: false,
    printable: true,
  },
] as const satisfies readonly FactRecord[]

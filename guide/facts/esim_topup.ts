import type { ResearchedFact } from '../fact.ts'

/** Facts of the topic `esim_topup`. */
export const esimTopupFacts = [
  {
    id: 'esim-same-account',
    topic: 'esim_topup',
    operator: null,
    statement:
      'A Russian operator eSIM is the same phone account as a plastic SIM, with the same number, tariffs and ways to top up (MTS sells both with the same tariff).',
    values: {},
    source:
      'https://elista.mts.ru/personal/podderzhka/mobilnaya-svyaz/deystviya-s-sim-kartoy/perehod-ot-drugogo-operatora-s-sohraneniem-nomera-mnp',
    sourceDate: null,
    alsoSources: [],
    confidence: 'high',
    checkWithOperator: false,
    printable: true,
  },
] as const satisfies readonly ResearchedFact[]

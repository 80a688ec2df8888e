import type { FactResearch } from '../fact-research.ts'

/** How the facts of `esim_topup` were found. */
export const esimTopupResearch = {
  'esim-same-account': {
    statement:
      'A Russian operator eSIM is the same phone account as a plastic SIM, with the same number, tariffs and ways to top up (MTS sells both with the same tariff).',
    alsoSources: [],
  },
} as const satisfies Record<string, FactResearch>

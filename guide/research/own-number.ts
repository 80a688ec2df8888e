import type { FactResearch } from '../fact-research.ts'

/** How the facts of `own_number` were found. */
export const ownNumberResearch = {
  'mts-own-number': {
    statement: "Dialling *111*0887# on an MTS SIM shows the SIM's own phone number.",
    alsoSources: [],
  },
  'bee-own-number': {
    statement: "Dialling *110*10# on a Beeline SIM shows the SIM's own phone number.",
    alsoSources: [],
  },
  'meg-own-number': {
    statement: "Dialling *205# on a MegaFon SIM shows the SIM's own phone number.",
    alsoSources: [],
  },
  't2-own-number': {
    statement: "Dialling *201# on a T2 (formerly Tele2) SIM shows the SIM's own phone number.",
    alsoSources: [],
  },
} as const satisfies Record<string, FactResearch>

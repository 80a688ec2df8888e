import type { FactResearch } from '../fact-research.ts'

/** How the facts of `esim_transfer` were found. */
export const esimTransferResearch = {
  'esim-dont-delete': {
    statement:
      'While abroad do not delete a Russian eSIM profile, reset the phone or change the phone, because you may be unable to reinstall the profile until you are back in Russia.',
    alsoSources: [],
  },
  'esim-imei': {
    statement:
      "Because a foreigner's contract holds the IMEI, moving a Russian eSIM to a new phone needs a visit to change the contract first; a dual-SIM phone has two IMEIs, so ask which one to register.",
    alsoSources: [],
  },
} as const satisfies Record<string, FactResearch>

import type { FactResearch } from '../fact-research.ts'

/** How the facts of `account` were found. */
export const accountResearch = {
  'mts-paid-services': {
    statement:
      'Dialling *152*2# on an MTS SIM brings the list of paid services and subscriptions that are switched on.',
    alsoSources: [
      'https://pt.nowadayhitech.com/10572321-how-to-find-out-the-list-of-connected-services-for-an-mts-subscriber',
    ],
  },
  'bee-services': {
    statement:
      'Dialling *110*09# on a Beeline or Beeline-network SIM brings a list of the connected services.',
    alsoSources: [
      'https://uz.nowadayhitech.com/10931057-how-to-find-out-the-connected-beeline-services',
    ],
  },
  'bee-last-charges': {
    statement:
      'A Beeline-network virtual operator says that dialling *122# brings an SMS with the last five charges.',
    alsoSources: [],
  },
  'meg-paid-services': {
    statement: 'Dialling *105*503# on a MegaFon SIM brings the list of paid services.',
    alsoSources: [],
  },
  'account-check': {
    statement:
      'A safe routine for a Russian number is: balance by USSD weekly, the list of paid services monthly, the statement (детализация) in the app; report an unknown charge to the chat or to 0890 (MTS), 0611 (Beeline), 0500 (MegaFon) or 611 (T2) the same day and switch the service off.',
    alsoSources: [],
  },
} as const satisfies Record<string, FactResearch>

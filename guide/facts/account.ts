import type { ResearchedFact } from '../fact.ts'

/** Facts of the topic `account`. */
export const accountFacts = [
  {
    id: 'mts-paid-services',
    topic: 'account',
    operator: 'mts',
    statement:
      'Dialling *152*2# on an MTS SIM brings the list of paid services and subscriptions that are switched on.',
    values: { main: { kind: 'ussd', code: '*152*2#' } },
    source: 'https://sovetclub.ru/uk/kak-otklyuchit-podpiski-na-mts',
    sourceDate: null,
    alsoSources: [
      'https://pt.nowadayhitech.com/10572321-how-to-find-out-the-list-of-connected-services-for-an-mts-subscriber',
    ],
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'bee-services',
    topic: 'account',
    operator: 'beeline',
    statement:
      'Dialling *110*09# on a Beeline or Beeline-network SIM brings a list of the connected services.',
    values: { main: { kind: 'ussd', code: '*110*09#' } },
    source: 'https://sim-sim.com/en/tariffs/book/',
    sourceDate: null,
    alsoSources: [
      'https://uz.nowadayhitech.com/10931057-how-to-find-out-the-connected-beeline-services',
    ],
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'bee-last-charges',
    topic: 'account',
    operator: 'beeline',
    statement:
      'A Beeline-network virtual operator says that dialling *122# brings an SMS with the last five charges.',
    values: {
      main: { kind: 'ussd', code: '*122#' },
      charges: { kind: 'quantity', amount: 5, unit: 'number' },
    },
    source: 'https://sim-sim.com/en/tariffs/book/',
    sourceDate: null,
    alsoSources: [],
    confidence: 'low',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'meg-paid-services',
    topic: 'account',
    operator: 'megafon',
    statement: 'Dialling *105*503# on a MegaFon SIM brings the list of paid services.',
    values: { main: { kind: 'ussd', code: '*105*503#' } },
    source: 'https://eng.kakprosto.ru/how-256769-useful-numbers-the-megaphone',
    sourceDate: null,
    alsoSources: [],
    confidence: 'low',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'account-check',
    topic: 'account',
    operator: null,
    statement:
      'A safe routine for a Russian number is: balance by USSD weekly, the list of paid services monthly, the statement (детализация) in the app; report an unknown charge to the chat or to 0890 (MTS), 0611 (Beeline), 0500 (MegaFon) or 611 (T2) the same day and switch the service off.',
    values: {
      mts: { kind: 'phone', number: '0890' },
      beeline: { kind: 'phone', number: '0611' },
      megafon: { kind: 'phone', number: '0500' },
      t2: { kind: 'phone', number: '611' },
    },
    source: 'https://sim-sim.com/en/tariffs/book/',
    sourceDate: null,
    alsoSources: [],
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
] as const satisfies readonly ResearchedFact[]

import type { ResearchedFact } from '../fact.ts'

/** Facts of the topic `porting`. */
export const portingFacts = [
  {
    id: 'mnp-mts',
    topic: 'porting',
    operator: 'mts',
    statement:
      'MTS takes a number over no earlier than 8 days and no later than 6 months after the request, in a shop or on its site; the set costs 250 RUB, all of which goes onto the balance, with a SIM or an eSIM; the hotline is 8 800 250 8 250.',
    values: {
      main: { kind: 'quantity', amount: 8, unit: 'day' },
      latest: { kind: 'quantity', amount: 6, unit: 'month' },
      price: { kind: 'quantity', amount: 250, unit: 'RUB' },
      hotline: { kind: 'phone', number: '8 800 250 8 250' },
    },
    source:
      'https://elista.mts.ru/personal/podderzhka/mobilnaya-svyaz/deystviya-s-sim-kartoy/perehod-ot-drugogo-operatora-s-sohraneniem-nomera-mnp',
    sourceDate: null,
    alsoSources: [],
    confidence: 'high',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'mnp-conditions',
    topic: 'porting',
    operator: null,
    statement:
      'An MTS page says that a number can be moved only if it is in your own name with the same passport data, has no debt and is not blocked, was last moved more than 60 days ago, stays in the same region and is not a landline number.',
    values: { main: { kind: 'quantity', amount: 60, unit: 'day' } },
    source: 'https://media.mts.ru/internet/123907',
    sourceDate: null,
    alsoSources: [],
    confidence: 'high',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'mnp-megafon',
    topic: 'porting',
    operator: 'megafon',
    statement:
      'MegaFon charges 100 RUB for moving a number, taken from the balance afterwards, and repeats that foreigners need SNILS, Gosuslugi, biometrics and the IMEI of the phone.',
    values: { main: { kind: 'quantity', amount: 100, unit: 'RUB' } },
    source: 'https://moscow.megafon.ru/help/faq/mnp.html',
    sourceDate: null,
    alsoSources: [],
    confidence: 'high',
    checkWithOperator: true,
    printable: true,
  },
] as const satisfies readonly ResearchedFact[]

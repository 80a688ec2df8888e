import type { ResearchedFact } from '../fact.ts'

/** Facts of the topic `sim_lost`. */
export const simLostFacts = [
  {
    id: 'bee-lost',
    topic: 'sim_lost',
    operator: 'beeline',
    statement:
      'A translated Beeline page says that a lost SIM is blocked in the account or by calling 8-800-700-0611, and that any Beeline office or dealer gives a new SIM with the same number.',
    values: { main: { kind: 'phone', number: '8 800 700 06 11' } },
    source:
      'https://kato.koshachek.com/articles/zamjana-na-sim-karta-kak-da-zamenite-sim-karta-da.html',
    sourceDate: null,
    alsoSources: [],
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'meg-restore',
    topic: 'sim_lost',
    operator: 'megafon',
    statement:
      'An answer about MegaFon, written for companies, says that a number is restored in any MegaFon shop of the region where the contract was made, with an identity document and, for someone else, a power of attorney; not if it was cut off on suspicion of fraud or already belongs to somebody else.',
    values: {},
    source: 'https://otvet.mail.ru/question/236593212',
    sourceDate: null,
    alsoSources: [],
    confidence: 'low',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'puk',
    topic: 'sim_lost',
    operator: null,
    statement:
      'After 3 wrong PINs a SIM asks for the 8-digit PUK, which is on the card it came in or in the contract and which support tells the owner; after 10 wrong PUKs the SIM is dead and must be replaced.',
    values: {
      pins: { kind: 'quantity', amount: 3, unit: 'number' },
      main: { kind: 'quantity', amount: 10, unit: 'number' },
      digits: { kind: 'quantity', amount: 8, unit: 'digit' },
    },
    source: 'https://4gltee.ru/puk-kod-tele2-kak-uznat/',
    sourceDate: '2020-02-25',
    alsoSources: ['https://pedrobro.ru/puk-kod-na-mts-pri-vvode-pishet-nevernyj-kod-chto-delat/'],
    confidence: 'medium',
    checkWithOperator: true,
    printable: true,
  },
] as const satisfies readonly ResearchedFact[]

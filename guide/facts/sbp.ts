import type { ResearchedFact } from '../fact.ts'

/** Facts of the topic `sbp`. */
export const sbpFacts = [
  {
    id: 'sbp',
    topic: 'sbp',
    operator: null,
    statement:
      'SBP (СБП) is the fast payment system of the Bank of Russia, paid by QR code or phone number; it needs an account and the app of a Russian bank, and MTS takes it with a 0.4 % fee.',
    values: { fee: { kind: 'quantity', amount: 0.4, unit: 'percent' } },
    source:
      'https://krasnogorsk.mts.ru/personal/podderzhka/mobilnaya-svyaz/obsluzhivanie-abonentov/usloviya-popolneniya-schyota',
    sourceDate: null,
    alsoSources: [
      'https://students.spbu.ru/kio/6548-kak-inostrannye-studenty-v-rossii-mogut-poluchat-denezhnye-perevody-iz-za-rubezha.html',
    ],
    confidence: 'high',
    checkWithOperator: false,
    printable: true,
  },
] as const satisfies readonly ResearchedFact[]

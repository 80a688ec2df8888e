import type { FactResearch } from '../fact-research.ts'

/** How the facts of `sbp` were found. */
export const sbpResearch = {
  sbp: {
    statement:
      'SBP (СБП) is the fast payment system of the Bank of Russia, paid by QR code or phone number; it needs an account and the app of a Russian bank, and MTS takes it with a 0.4 % fee.',
    alsoSources: [
      'https://students.spbu.ru/kio/6548-kak-inostrannye-studenty-v-rossii-mogut-poluchat-denezhnye-perevody-iz-za-rubezha.html',
    ],
  },
} as const satisfies Record<string, FactResearch>

import type { ResearchedFact } from '../fact.ts'

/** Facts of the topic `sign_in`. */
export const signInFacts = [
  {
    id: 't2-sign-in',
    topic: 'sign_in',
    operator: 't2',
    statement:
      'A T2 page says that one signs in to the account with the number and a password, or with a one-time password from an SMS.',
    values: {},
    source: 'https://msk.t2.ru/journal/article/how-to-replenish-tele2-account-with-credit-card',
    sourceDate: null,
    alsoSources: [],
    confidence: 'high',
    checkWithOperator: true,
    printable: true,
  },
  {
    id: 'mts-sign-in',
    topic: 'sign_in',
    operator: 'mts',
    statement:
      'A copy of an MTS help text says that the account recognises an MTS number that comes over the MTS network, that a new password comes by SMS, and that 3 wrong passwords lock the account until a new one is asked for.',
    values: { main: { kind: 'quantity', amount: 3, unit: 'number' } },
    source: 'https://learn.chistoug.ru/kak-vosstanovit-parol-moy-mts',
    sourceDate: null,
    alsoSources: [],
    confidence: 'low',
    checkWithOperator: true,
    printable: true,
  },
] as const satisfies readonly ResearchedFact[]

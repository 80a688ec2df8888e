import type { Operator } from './operator.ts'

/** A name that imitations bear. */
export interface Brand {
  operator: Operator
  /** The registrable domain that is imitated. */
  domain: string
  /** The word itself, then its transliterations and Cyrillic spellings. */
  words: readonly string[]
}

/** What the five operators are called in addresses. */
export const BRANDS: readonly Brand[] = [
  { operator: 'mts', domain: 'mts.ru', words: ['mts', 'мтс'] },
  { operator: 'beeline', domain: 'beeline.ru', words: ['beeline', 'билайн'] },
  { operator: 'megafon', domain: 'megafon.ru', words: ['megafon', 'мегафон'] },
  { operator: 't2', domain: 't2.ru', words: ['tele2', 'теле2', 't2', 'т2'] },
  { operator: 'yota', domain: 'yota.ru', words: ['yota', 'йота'] },
]

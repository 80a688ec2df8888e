import { OPERATORS, type Operator } from '../../guard/operator.ts'
import { SEARCH_WORDS } from '../../guard/operators/search-words.generated.ts'

const words = OPERATORS.flatMap((operator) =>
  SEARCH_WORDS[operator].map((word): [string, Operator] => [word, operator]),
)
const operatorByWord: ReadonlyMap<string, Operator> = new Map(words)

/** Stands for any operator's name in pairs of words: pay beeline is the same as pay MTS. */
export const ANY_OPERATOR = '*'

/**
 * Returns the words that pairs are made of, in order: the stand-in for an operator's name, then the terms of the index.
 */
export const pairable = (terms: readonly string[]): string[] => [ANY_OPERATOR, ...terms]

/** Returns the operator that a folded word names exactly, or null. */
export const operatorOf = (word: string): Operator | null => operatorByWord.get(word) ?? null

/** All names, to be matched with typos. */
export const OPERATOR_NAMES: readonly string[] = words.map(([word]) => word)

/**
 * Names of Cyrillic letters and digits, longer ones first, each with the operator's first name: digits go with Latin
 * letters, so that words are cut between Cyrillic ones and a digit.
 */
export const MIXED_NAMES: readonly (readonly [mixed: string, name: string])[] = words
  .filter(([word]) => /^\p{Script=Cyrillic}+\d+$/u.test(word))
  .sort(([a], [b]) => b.length - a.length)
  .map(([word, operator]) => [word, SEARCH_WORDS[operator][0]])

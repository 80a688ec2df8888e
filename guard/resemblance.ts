import { BRAND_WORDS } from './lexicon/brand-words.ts'
import { type Edit, oneEdit } from './one-edit.ts'
import { visualCost } from './visual-cost.ts'

/**
 * The words that one slip may be read into. Three and four letters are too few: one slip from `mts` are
 * mgts.ru (the operator's own), mos.ru, mtv.it, nts.ru and hundreds of honest names.
 */
export const TYPO_TARGETS = BRAND_WORDS.filter(
  ({ word, via, weight }) => via === 'name' && weight === 'long' && word.length >= 6,
)

/** Words of the dictionary one step from a target; nobody imitates a brand by them. */
const ORDINARY = new Set(
  'decline recline feline beehive beehives megaton megaron megafox мегафоны мегатон'.split(' '),
)

/** Two letters may be drawn slightly differently, or one clearly. More is another word. */
export const GREATEST_VISUAL_COST = 1

/** How a text resembles a word: one slip away, or drawn alike. */
export type Resemblance = { kind: 'slip'; edit: Edit } | { kind: 'drawn'; cost: number }

/** Letters drawn so alike that one passes for the other, each group by its first letter. */
const ALIKE = 'ec nmrh bdl gq i1lj o0 ao'.split(' ')

function closure(word: string): ReadonlySet<string> {
  const letters = new Set(word)
  for (const group of ALIKE) {
    if ([...group].some((letter) => word.indexOf(letter) >= 0))
      for (const letter of group) letters.add(letter)
  }
  return letters
}

/** Letters that may stand for each target's letters, as a bit set over a–z and digits. */
const closures = TYPO_TARGETS.map(({ word }) => ({ word, letters: closure(word) }))

/** Whether a token has nearly the letters and the length of a target: the cheap test before the exact one. */
export function mayResemble(token: string): boolean {
  if (token.length < 5 || token.length > 10) return false
  for (const { word, letters } of closures) {
    if (Math.abs(token.length - word.length) > 2) continue
    let strange = 0
    for (const letter of token) if (!letters.has(letter)) strange++
    if (strange <= 1) return true
  }
  return false
}

/** How the token resembles the word, if it does and is not the word itself. */
export function resemblance(token: string, word: string): Resemblance | null {
  if (token === word || ORDINARY.has(token)) return null
  const cost = visualCost(token, word)
  if (cost <= GREATEST_VISUAL_COST) return { kind: 'drawn', cost }
  const edit = oneEdit(token, word)
  return edit && { kind: 'slip', edit }
}

import { brandWords } from '../stranger/lexicon/brand-words.ts'
import { visualCost } from '../stranger/visual-cost.ts'
import { KEY_NEIGHBOURS } from './keyboard.ts'

/** The kinds of misspelling that one edit can make. */
export type SlipName =
  | 'omission'
  | 'repetition'
  | 'insertion'
  | 'transposition'
  | 'vowel-swap'
  | 'adjacent-key'
  | 'bitsquat'
  | 'replacement'
  | 'look-alike'

/** A misspelling, with the letters that should be there and the letters that are. */
export interface Slip {
  name: SlipName
  expected: string
  found: string
}

/** Above this cost (see `visualCost`) two texts no longer look alike. */
const GREATEST_COST_OF_ALIKE = 1

/** Returns how `text` differs from the brand's word that it resembles most. */
export function slipOf(text: string, brandDomain: string): Slip {
  const words = brandWords().filter(({ domain, via }) => domain === brandDomain && via === 'name')
  const [nearest] = words
    .map(({ word }) => ({ word, cost: visualCost(text, word) }))
    .sort((a, b) => a.cost - b.cost)
  return nearest && nearest.cost > GREATEST_COST_OF_ALIKE
    ? slipBetween(text, nearest.word)
    : { name: 'look-alike', expected: nearest?.word ?? '', found: text }
}

/** Returns the slip between a text and a word one edit away (Damerau–Levenshtein). */
export function slipBetween(text: string, word: string): Slip {
  const a = [...text]
  const b = [...word]
  let head = 0
  while (head < a.length && a[head] === b[head]) head++
  let tail = 0
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  const found = a.slice(head, a.length - tail).join('')
  const expected = b.slice(head, b.length - tail).join('')
  return { name: nameOf(found, expected, a[head - 1]), expected, found }
}

function nameOf(found: string, expected: string, before: string | undefined): SlipName {
  if (found === '') return 'omission'
  if (expected === '') return found === before ? 'repetition' : 'insertion'
  if ([...found].reverse().join('') === expected && found.length > 1) return 'transposition'
  if (isVowel(found) && isVowel(expected)) return 'vowel-swap'
  if (KEY_NEIGHBOURS.get(expected)?.has(found)) return 'adjacent-key'
  return isOneBitApart(found, expected) ? 'bitsquat' : 'replacement'
}

const isVowel = (letter: string): boolean => /^[aeiouyаеиоуыэюя]$/.test(letter)

/** A memory error flips one bit of the letter's ASCII code (Dinaburg, "Bitsquatting", 2011). */
function isOneBitApart(a: string, b: string): boolean {
  const difference = a.charCodeAt(0) ^ b.charCodeAt(0)
  return a.length === 1 && b.length === 1 && (difference & (difference - 1)) === 0
}

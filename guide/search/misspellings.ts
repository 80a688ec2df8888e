import type { SearchIndex } from './open-index.ts'
import { allAlike, type TermMatch } from './query-unit.ts'
import { withLooseVowels } from './sound.ts'
import { nearestTo } from './spellings.ts'
import { stem } from './stem.ts'

/** A removed ending may hide this many letters of the word's length. */
const MOST_CUT = 2

/** Returns the exact word, if the index has it. */
export function sameWord(stemmed: string, index: SearchIndex, likeness = 1): TermMatch[] {
  return index.postings.has(stemmed) ? [{ term: stemmed, likeness, table: 'postings' }] : []
}

/**
 * Returns words with two neighbouring letters swapped or one too many, before their ending is cut: paymnet, opeartors.
 */
export function slips(word: string, index: SearchIndex): TermMatch[] {
  if (word.length < 5) return []
  return [...word].flatMap((letter, at) => {
    const rest = word.slice(0, at) + word.slice(at + 1)
    const swapped = rest.slice(0, at + 1) + letter + rest.slice(at + 1)
    return [rest, swapped].map(stem).flatMap((term) => sameWord(term, index, 0.8))
  })
}

/** Returns the words of the index within the forgiven typos. `cut` letters of the word were removed as its ending. */
export function misspelt(stemmed: string, cut: number, index: SearchIndex): TermMatch[] {
  if (/^\d/u.test(stemmed)) return []
  return nearestTo(stemmed, index.spellings(), Math.min(cut, MOST_CUT))
    .filter(({ typos }) => typos > 0)
    .map(({ word, typos }) => ({ term: word, likeness: 0.85 - 0.15 * typos, table: 'postings' }))
}

/** A key that another one continues by at most two sounds is about as far away as one with a misspelt sound. */
const GOES_ON = 0.7
const SHORTEST_BEGUN = 4

/** Returns words that sound nearly the same, by their sound key. */
export function soundsMisspelt(key: string, index: SearchIndex): TermMatch[] {
  const loose = withLooseVowels(key)
  const begun = [0, 1, 2]
    .map((more) => ({ word: loose.slice(0, loose.length - more), typos: GOES_ON }))
    .filter(({ word }) => word.length >= SHORTEST_BEGUN)
  const near = nearestTo(loose, index.looseSpellings()).filter(
    ({ word }) => !loose.startsWith(word),
  )
  return [...begun, ...near].flatMap(({ word, typos }) => {
    const likeness = 0.75 - 0.15 * typos
    const terms = (index.looseSounds().get(word) ?? []).flatMap(
      (sound) => index.bySound().get(sound) ?? [],
    )
    return allAlike(terms, likeness)
  })
}

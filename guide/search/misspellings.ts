import { comparableLengths, typosBetween } from './edit-distance.ts'
import type { SearchIndex } from './open-index.ts'
import { withLooseVowels } from './sound.ts'
import { stem } from './stem.ts'
import type { TermMatch } from './unit.ts'

/** An ending that was cut off may hide so many letters of the word's length. */
const MOST_CUT = 2

/** The very word, where the index has it. */
export function sameWord(stemmed: string, index: SearchIndex, likeness = 1): TermMatch[] {
  return index.postings.has(stemmed) ? [{ term: stemmed, likeness, table: 'postings' }] : []
}

/** Words with two neighbouring letters swapped or one too many, before their ending is cut: paymnet, opeartors. */
export function slips(word: string, index: SearchIndex): TermMatch[] {
  if (word.length < 5) return []
  return [...word].flatMap((letter, at) => {
    const rest = word.slice(0, at) + word.slice(at + 1)
    const swapped = rest.slice(0, at + 1) + letter + rest.slice(at + 1)
    return [rest, swapped].map(stem).flatMap((term) => sameWord(term, index, 0.8))
  })
}

/** Words of the index within the typos forgiven; `cut` letters of the word were taken off as its ending. */
export function misspelt(stemmed: string, cut: number, index: SearchIndex): TermMatch[] {
  const matches: TermMatch[] = []
  if (/^\d/u.test(stemmed)) return matches
  const ending = Math.min(cut, MOST_CUT)
  for (const length of comparableLengths(stemmed.length, ending))
    for (const term of index.byLength().get(length) ?? []) {
      const typos = typosBetween(stemmed, term, ending)
      if (typos !== null && typos > 0)
        matches.push({ term, likeness: 0.85 - 0.15 * typos, table: 'postings' })
    }
  return matches
}

/** A key that goes on from another one is about as far from it as from a misspelling of one letter. */
const GOES_ON = 0.7
const SHORTEST_BEGUN = 4
const LONGEST_REST = 2

/** Words that sound nearly so, by their sound key. */
export function soundsMisspelt(key: string, index: SearchIndex): TermMatch[] {
  const loose = withLooseVowels(key)
  const matches: TermMatch[] = []
  const add = (alike: string, typos: number): void => {
    const keys = index.looseSounds().get(alike) ?? []
    const terms = keys.flatMap((sound) => index.bySound().get(sound) ?? [])
    const likeness = 0.75 - 0.15 * typos
    matches.push(...terms.map((term) => ({ term, likeness, table: 'postings' as const })))
  }
  const shortest = Math.max(SHORTEST_BEGUN, loose.length - LONGEST_REST)
  for (let length = shortest; length <= loose.length; length += 1)
    add(loose.slice(0, length), GOES_ON)
  for (const length of comparableLengths(loose.length)) {
    const begun = loose.slice(0, length)
    for (const other of index.looseByLength().get(length) ?? []) {
      const typos = other === begun ? null : typosBetween(loose, other)
      if (typos !== null) add(other, typos)
    }
  }
  return matches
}

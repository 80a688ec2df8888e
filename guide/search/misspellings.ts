import { MOST_TYPOS, typosBetween } from './edit-distance.ts'
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
  for (let length = stemmed.length - MOST_TYPOS; length <= stemmed.length + MOST_TYPOS; length += 1)
    for (const term of index.byLength().get(length) ?? []) {
      const typos = typosBetween(stemmed, term, Math.min(cut, MOST_CUT))
      if (typos !== null && typos > 0)
        matches.push({ term, likeness: 0.85 - 0.15 * typos, table: 'postings' })
    }
  return matches
}

/** Words that sound nearly so, by their sound key. */
export function soundsMisspelt(key: string, index: SearchIndex): TermMatch[] {
  const matches: TermMatch[] = []
  const loose = withLooseVowels(key)
  for (let length = loose.length - MOST_TYPOS; length <= loose.length + MOST_TYPOS; length += 1)
    for (const [other, terms] of index.byLooseSound().get(length) ?? []) {
      const typos = loose.startsWith(other) && length > 3 ? 0.7 : typosBetween(loose, other)
      if (typos === null) continue
      const likeness = 0.75 - 0.15 * typos
      matches.push(...terms.map((term) => ({ term, likeness, table: 'postings' as const })))
    }
  return matches
}

import { typosBetween } from './edit-distance.ts'
import type { SearchIndex } from './open-index.ts'
import { soundKey } from './sound.ts'
import { stem } from './stem.ts'
import type { TermMatch, Unit } from './unit.ts'

/** A word nobody wrote counts about as much as a middling word that matches. */
const UNMATCHED_WORD = 22

/** More continuations than this say nothing: the person has typed too little. */
const MOST_CONTINUATIONS = 60

/** The shortest beginning of a word that is completed anywhere in the query; the word being typed may be shorter. */
const SHORTEST_BEGINNING = 3

const IS_HAN = /^\p{Script=Han}/u

/** A word as it stands: the same word, one that it begins, or, failing these, one with a typo. */
export function directUnit(word: string, typing: boolean, index: SearchIndex): Unit {
  const stemmed = stem(word)
  const same = sameWord(stemmed, index)
  const begun = continuations(stemmed, typing, index)
  const matches = [...same, ...begun]
  const near = same.length === 0 ? misspelt(stemmed, index) : []
  return { matches: [...matches, ...near], unmatched: unmatchedWeight(word) }
}

/** A word of the index, and what sounds the same: the Latin and the Cyrillic spelling are one word. */
export function knownUnit(word: string, typing: boolean, index: SearchIndex): Unit {
  const { matches, unmatched } = directUnit(word, typing, index)
  const keys = new Set([soundKey(word), soundKey(stem(word))])
  const alike = [...keys]
    .flatMap((key) => index.bySound().get(key) ?? [])
    .filter((term) => term !== stem(word))
  return {
    matches: [
      ...matches,
      ...alike.map((term) => ({ term, likeness: 0.9, table: 'postings' as const })),
    ],
    unmatched,
  }
}

/** A word written in the letters of the other language: popolnit, есим. */
export function soundUnit(word: string, index: SearchIndex): Unit {
  const keys = index.bySound()
  const key = soundKey(word)
  const matches: TermMatch[] = []
  // The stems of the index lack endings that the key of the whole word still has.
  for (let length = key.length; length >= Math.max(3, key.length - 4); length -= 1) {
    const terms = keys.get(key.slice(0, length)) ?? []
    const likeness = 0.9 - 0.08 * (key.length - length)
    matches.push(...terms.map((term) => ({ term, likeness, table: 'postings' as const })))
  }
  return {
    matches: matches.length > 0 ? matches : soundsMisspelt(key, keys),
    unmatched: UNMATCHED_WORD,
  }
}

/** The initials of a Chinese phrase: cye. */
export function initialsUnit(word: string, index: SearchIndex): Unit {
  const matches: TermMatch[] = index.initials.has(word)
    ? [{ term: word, likeness: word.length > 2 ? 0.6 : 0.4, table: 'initials' }]
    : []
  return { matches, unmatched: UNMATCHED_WORD }
}

function unmatchedWeight(word: string): number {
  // Numbers and one or two letters are seldom what the query is about.
  if (/^\d+$/u.test(word) || word.length < 3) return UNMATCHED_WORD / 3
  return UNMATCHED_WORD
}

function sameWord(stemmed: string, index: SearchIndex): TermMatch[] {
  if (!index.postings.has(stemmed)) return []
  return [{ term: stemmed, likeness: 1, table: 'postings' }]
}

function continuations(stemmed: string, typing: boolean, index: SearchIndex): TermMatch[] {
  if (stemmed.length < (typing ? 1 : SHORTEST_BEGINNING)) return []
  const matches: TermMatch[] = []
  for (let at = firstAtOrAfter(index.terms, stemmed); at < index.terms.length; at += 1) {
    const term = index.terms[at] ?? ''
    if (!term.startsWith(stemmed)) break
    if (term === stemmed) continue
    matches.push({
      term,
      likeness: 0.5 + 0.4 * (stemmed.length / term.length),
      table: 'postings',
    })
    if (matches.length >= MOST_CONTINUATIONS) break
  }
  return matches
}

function misspelt(stemmed: string, index: SearchIndex): TermMatch[] {
  const matches: TermMatch[] = []
  for (const term of index.terms) {
    if (Math.abs(term.length - stemmed.length) > 2 || IS_HAN.test(term)) continue
    const typos = typosBetween(stemmed, term)
    if (typos !== null && typos > 0)
      matches.push({ term, likeness: 0.85 - 0.15 * typos, table: 'postings' })
  }
  return matches
}

function soundsMisspelt(key: string, keys: ReadonlyMap<string, readonly string[]>): TermMatch[] {
  const matches: TermMatch[] = []
  for (const [other, terms] of keys) {
    const typos = typosBetween(key, other)
    if (typos === null) continue
    for (const term of terms)
      matches.push({ term, likeness: 0.75 - 0.15 * typos, table: 'postings' })
  }
  return matches
}

function firstAtOrAfter(sorted: readonly string[], beginning: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < beginning) low = middle + 1
    else high = middle
  }
  return low
}

import { misspelt, sameWord, slips, soundsMisspelt } from './misspellings.ts'
import type { SearchIndex } from './open-index.ts'
import { allAlike, type QueryUnit, type TermMatch } from './query-unit.ts'
import { soundKey } from './sound.ts'
import { stem } from './stem.ts'
import { wordPairs } from './tokens.ts'

/** A word that no text has counts about as much as a middling word that matches. */
const UNMATCHED_WORD = 22

/** A year or a sum is seldom what a query is about. */
const NUMBER_SHARE = 0.4

/** More continuations than this say nothing: the person has typed too little. */
const MOST_CONTINUATIONS = 60

/** The shortest beginning of a word that is completed anywhere in the query. The word being typed may be shorter. */
const SHORTEST_BEGINNING = 3

/** Returns the unit of a word as it stands: the same word, one that it begins, or, failing these, one with a typo. */
export function directUnit(word: string, typing: boolean, index: SearchIndex): QueryUnit {
  const stemmed = stem(word)
  const same = sameWord(stemmed, index)
  // A whole word is meant as it stands: pay is not PayPal, unless it is still being typed.
  const other = same.length > 0 ? [] : unknownWord(word, stemmed, typing, index)
  const begun = same.length > 0 && typing ? continuations(word, typing, index) : []
  const share = /^\d+$/u.test(word) ? NUMBER_SHARE : 1
  return { matches: [...same, ...begun, ...other], unmatched: unmatchedWeight(word), share }
}

/** Returns what an unknown word may be: a beginning, another form, a misspelling. */
function unknownWord(
  word: string,
  stemmed: string,
  typing: boolean,
  index: SearchIndex,
): TermMatch[] {
  return [
    ...continuations(stemmed, typing, index),
    ...beginnings(stemmed, index),
    ...slips(word, index),
    ...misspelt(stemmed, word.length - stemmed.length, index),
  ]
}

/** Returns what a word may become while it is typed; empty if no word of the index begins with it. */
export function begunUnits(word: string, index: SearchIndex): QueryUnit[] {
  const matches = continuations(word, true, index)
  return matches.length === 0 ? [] : [{ matches, unmatched: unmatchedWeight(word) }]
}

/**
 * Returns the unit of a known word and of words that sound the same: the Latin and the Cyrillic spelling are one word.
 */
export function knownUnit(word: string, typing: boolean, index: SearchIndex): QueryUnit {
  const direct = directUnit(word, typing, index)
  const keys = new Set([soundKey(word), soundKey(stem(word))])
  const alike = [...keys]
    .flatMap((key) => index.bySound().get(key) ?? [])
    .filter((term) => term !== stem(word))
  return {
    ...direct,
    matches: [...direct.matches, ...allAlike(alike, 0.6)],
  }
}

/** Returns the unit of a word written in the letters of the other language: popolnit, есим. */
export function soundUnit(word: string, index: SearchIndex): QueryUnit {
  const keys = index.bySound()
  const key = soundKey(word)
  const matches: TermMatch[] = []
  // The stems of the index lack endings that the key of the whole word still has.
  for (
    let length = key.length;
    length >= Math.max(3, key.length - 4, key.length * 0.6);
    length -= 1
  ) {
    const terms = keys.get(key.slice(0, length)) ?? []
    const likeness = 0.9 - (0.5 * (key.length - length)) / key.length
    matches.push(...allAlike(terms, likeness))
  }
  return {
    matches: matches.length > 0 ? matches : soundsMisspelt(key, index),
    unmatched: UNMATCHED_WORD,
  }
}

/** Words that belong together count in addition to each word; if unmatched, they cost nothing. */
const WORD_PAIR_SHARE = 0.6

/** Returns the units of neighbouring words that people type together. */
export function wordPairUnits(stems: readonly string[], index: SearchIndex): QueryUnit[] {
  return wordPairs(stems)
    .filter((pair) => index.wordPairs.has(pair))
    .map((pair) => ({
      matches: [{ term: pair, likeness: 1, table: 'wordPairs' }],
      unmatched: 0,
      share: WORD_PAIR_SHARE,
    }))
}

/** What the initials of a phrase say less if its two parts are typed the other way round: hfcz for czhf. */
const TURNED = 0.15

/** The initials of a Chinese phrase, its two parts in either order: cye, yec. */
export function initialsUnit(word: string, index: SearchIndex): QueryUnit {
  const likeness = word.length > 2 ? 0.6 : 0.4
  const known = (initials: string) => index.initials.has(initials)
  const turned = known(word) ? [] : turnsOf(word).filter(known)
  const matches = [...(known(word) ? [word] : []), ...turned].map(
    (term): TermMatch => ({
      term,
      likeness: term === word ? likeness : likeness - TURNED,
      table: 'initials',
    }),
  )
  return { matches, unmatched: UNMATCHED_WORD }
}

/** A word cut in two, the second part first, at every place; none of a word of two letters. */
function turnsOf(word: string): string[] {
  if (word.length < 3) return []
  return [...word].slice(1).map((_, at) => word.slice(at + 1) + word.slice(0, at + 1))
}

function unmatchedWeight(word: string): number {
  // Numbers and one or two letters are seldom what the query is about.
  if (/^\d+$/u.test(word) || word.length < 3) return UNMATCHED_WORD / 3
  return UNMATCHED_WORD
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
      begun: true,
      table: 'postings',
    })
    if (matches.length >= MOST_CONTINUATIONS) break
  }
  return matches
}

/** An ending that stemming left may stand between the word and its stem: звонят, звон. */
const LONGEST_ENDING = 3
const SHORTEST_STEM_OF_ENDING = 4

function beginnings(stemmed: string, index: SearchIndex): TermMatch[] {
  const matches: TermMatch[] = []
  for (let cut = 1; cut <= LONGEST_ENDING; cut += 1) {
    const term = stemmed.slice(0, -cut)
    if (term.length < SHORTEST_STEM_OF_ENDING || !index.postings.has(term)) continue
    matches.push({ term, likeness: 0.85 - 0.08 * cut, table: 'postings' })
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

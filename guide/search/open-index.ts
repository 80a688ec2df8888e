import { lazy } from '../../guard/lazy.ts'
import { decodePairs, decodePostings, decodeTerms, type Posting } from './codec.ts'
import type { CodeEntry, SearchIndexData } from './index-data.ts'
import { pairable } from './operator-words.ts'
import { looseReading } from './pinyin.ts'
import { readReadings } from './read-readings.ts'
import { soundKey, withLooseVowels } from './sound.ts'
import { type Spellings, spellingsOf } from './spellings.ts'

/** The index in memory. Tables that only some queries need are built by the first such query. */
export interface SearchIndex {
  topics: SearchIndexData['topics']
  codes: readonly CodeEntry[]
  /** Terms in order, to find them by their beginning. */
  terms: readonly string[]
  postings: ReadonlyMap<string, readonly Posting[]>
  wordPairs: ReadonlyMap<string, readonly Posting[]>
  initials: ReadonlyMap<string, readonly Posting[]>
  simplified: ReadonlyMap<string, string>
  syllables: ReadonlySet<string>
  readingsOf: ReadonlyMap<string, readonly string[]>
  /** Words that say nothing about the topic. */
  stopWords: ReadonlySet<string>
  /** Matches the words between the parts of a Han run that say something. */
  stopPhrase: RegExp
  /** Sound keys of the Russian words that say nothing: kak, gde. */
  stopSounds(): ReadonlySet<string>
  /** Words (no Han, no numbers), to find misspellings. */
  spellings(): Spellings
  /** Words (no Han) by their sound key. */
  bySound(): ReadonlyMap<string, readonly string[]>
  /** Sound keys by their form with loose vowels. */
  looseSounds(): ReadonlyMap<string, readonly string[]>
  /** Sound keys with loose vowels, to find misspellings. */
  looseSpellings(): Spellings
  /** Pairs of Han characters by their reading, `yu e`. */
  byReading(): ReadonlyMap<string, readonly string[]>
  /** These readings by their loose form. */
  looseReadings(): ReadonlyMap<string, readonly string[]>
}

const isCyrillic = (word: string) => /^[а-я]{3}/u.test(word)

const IS_HAN = /^\p{Script=Han}/u

/** Opens the generated index. */
export function openSearchIndex(data: SearchIndexData): SearchIndex {
  const terms = decodeTerms(data.terms)
  const readings = readReadings(data.readings, data.otherReadings)
  const index = {
    topics: data.topics,
    codes: data.codes,
    terms,
    postings: zip(terms, decodePostings(data.postings)),
    wordPairs: zip(
      decodePairs(data.wordPairs, pairable(terms)),
      decodePostings(data.wordPairPostings),
    ),
    initials: zip(decodeTerms(data.initials), decodePostings(data.initialPostings)),
    simplified: readPairs(data.simplified),
    syllables: readings.syllables,
    readingsOf: readings.readingsOf,
    stopWords: new Set(data.stopWords.split(' ')),
    stopPhrase: new RegExp(data.stopPhrases.replaceAll(' ', '|'), 'u'),
  }
  const bySound = lazy(() => {
    const words = terms.filter((term) => !IS_HAN.test(term))
    return groupBy(words, (word) => [soundKey(word)])
  })
  const looseSounds = lazy(() => groupBy([...bySound().keys()], (key) => [withLooseVowels(key)]))
  const byReading = lazy(() =>
    groupBy(
      terms.filter((term) => IS_HAN.test(term) && [...term].length === 2),
      (term) => readingsOfPair(term, readings.readingsOf),
    ),
  )
  return {
    ...index,
    stopSounds: lazy(() => new Set([...index.stopWords].filter(isCyrillic).map(soundKey))),
    spellings: lazy(() => spellingsOf(terms.filter((term) => !/^[\p{Script=Han}\d]/u.test(term)))),
    bySound,
    looseSounds,
    looseSpellings: lazy(() => spellingsOf([...looseSounds().keys()])),
    byReading,
    looseReadings: lazy(() => groupBy([...byReading().keys()], (key) => [looseReading(key)])),
  }
}

/** Returns every reading of a pair of characters, as `yu e`. */
export function readingsOfPair(
  pair: string,
  readingsOf: ReadonlyMap<string, readonly string[]>,
): string[] {
  const [first, second] = [...pair].map((character) => readingsOf.get(character) ?? [])
  return (first ?? []).flatMap((one) => (second ?? []).map((other) => `${one} ${other}`))
}

function readPairs(written: string): Map<string, string> {
  const characters = [...written]
  const pairs = new Map<string, string>()
  for (let at = 0; at + 1 < characters.length; at += 2)
    pairs.set(characters[at] ?? '', characters[at + 1] ?? '')
  return pairs
}

function zip<Value>(keys: readonly string[], values: readonly Value[]): Map<string, Value> {
  const zipped = new Map<string, Value>()
  keys.forEach((key, at) => {
    const value = values[at]
    if (value !== undefined) zipped.set(key, value)
  })
  return zipped
}

function groupBy<Item, Key>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly Key[],
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items)
    for (const key of keysOf(item)) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [item])
      else group.push(item)
    }
  return groups
}

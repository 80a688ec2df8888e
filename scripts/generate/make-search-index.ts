import { Converter } from 'opencc-js'
import {
  encodePairs,
  encodePostings,
  encodeTerms,
  HEAVIEST,
  type Posting,
} from '../../guide/search/codec.ts'
import { fold, joinSpellings } from '../../guide/search/fold.ts'
import type { SearchIndexData } from '../../guide/search/index-data.ts'
import { ANY_OPERATOR, OPERATOR_NAMES, pairable } from '../../guide/search/operator-words.ts'
import { stem } from '../../guide/search/stem.ts'
import { STOP_PHRASES, STOP_WORDS } from '../../guide/search/stop-words.ts'
import { pairsOf, tokensOf, wordPairs } from '../../guide/search/tokens.ts'
import { TOPIC_IDS } from '../../guide/topic-id.ts'
import type { GeneratedFile } from './generators.ts'
import { codeEntries } from './search-index/codes.ts'
import { elsewhereTexts, type IndexedText, indexedTexts } from './search-index/documents.ts'
import { initialsOf, writtenReadings } from './search-index/readings.ts'
import { withSameWords } from './search-index/spread-same-words.ts'
import { type TermCounts, weigh } from './search-index/weigh.ts'

/** Nothing is simplified here: our own Chinese is simplified already. */
const NONE: ReadonlyMap<string, string> = new Map()

const IS_STOP_WORD = new Set(STOP_WORDS)

const HAN_RUN = /\p{Script=Han}+/gu

/** Nobody types initials of longer phrases. */
const LONGEST_INITIALS = 4

/** Builds the search index from the texts, the synonyms and the facts. */
export function buildSearchIndex(): SearchIndexData {
  const texts = [...TOPIC_IDS.map(indexedTexts), elsewhereTexts()]
  const terms = withSameWords(
    withoutOurWords(weigh(withoutAccidents(countTerms(texts)), TOPIC_IDS.length)),
  )
  const pairs = weigh(countWordPairs(texts), TOPIC_IDS.length)
  const initials = initialPostings(texts)
  const hanRuns = texts.flat().flatMap(({ text }) => text.match(HAN_RUN) ?? [])
  const sorted = [...terms.keys()].sort()
  const sortedPairs = [...pairs.keys()].sort()
  const sortedInitials = [...initials.keys()].sort()
  return {
    topics: TOPIC_IDS,
    terms: encodeTerms(sorted),
    postings: encodePostings(sorted.map((term) => terms.get(term) ?? [])),
    wordPairs: encodePairs(sortedPairs, pairable(sorted)),
    wordPairPostings: encodePostings(sortedPairs.map((pair) => pairs.get(pair) ?? [])),
    initials: encodeTerms(sortedInitials),
    initialPostings: encodePostings(sortedInitials.map((term) => initials.get(term) ?? [])),
    ...writtenReadings(hanRuns),
    simplified: simplifiedPairs(new Set(hanRuns.join(''))),
    codes: codeEntries(),
    stopWords: STOP_WORDS.join(' '),
    stopPhrases: STOP_PHRASES.join(' '),
  }
}

/** From this weight on, a word is a topic's own: here visa is about cards, whatever else it means. */
const OWN_WORD = 22

/** Removes the postings of other subjects from words that some topic owns. */
function withoutOurWords(terms: ReadonlyMap<string, Posting[]>): Map<string, Posting[]> {
  const isOwn = (postings: readonly Posting[]) =>
    postings.some(({ topic, weight }) => topic < TOPIC_IDS.length && weight >= OWN_WORD)
  return new Map(
    [...terms].map(([term, postings]) => [
      term,
      isOwn(postings) ? postings.filter(({ topic }) => topic < TOPIC_IDS.length) : postings,
    ]),
  )
}

/** Returns the terms of one text: stems of words and pairs of Han characters; in phrases, single characters too. */
function termsOf({ text, phrase }: Pick<IndexedText, 'text' | 'phrase'>): string[] {
  const folded = joinSpellings(fold(text, NONE).text)
  return tokensOf(folded).flatMap((token) => {
    if (token.kind === 'han') return [...pairsOf(token.text), ...(phrase ? token.text : [])]
    return IS_STOP_WORD.has(token.text) ? [] : [stem(token.text)]
  })
}

function countTerms(texts: readonly (readonly IndexedText[])[]): TermCounts {
  const counts: TermCounts = new Map()
  texts.forEach((topicTexts, topic) => {
    for (const text of topicTexts) {
      const terms = termsOf(text)
      const length = terms.filter((term) => term.length > 1).length || 1
      for (const term of terms) {
        const byTopic = counts.get(term) ?? new Map<number, number>()
        byTopic.set(topic, (byTopic.get(topic) ?? 0) + shareOf(text, length))
        counts.set(term, byTopic)
      }
    }
  })
  return counts
}

/**
 * A term counted less than this is an accident of running text: a word used once, or a pair of characters across two
 * words. Terms of titles, answers and phrases always count for more.
 */
const ACCIDENT = { word: 0.5, han: 2 } as const

function withoutAccidents(counts: TermCounts): TermCounts {
  return new Map(
    [...counts].filter(([term, byTopic]) => {
      const count = [...byTopic.values()].reduce((sum, part) => sum + part, 0)
      return count > (/^\p{Script=Han}/u.test(term) ? ACCIDENT.han : ACCIDENT.word)
    }),
  )
}

/**
 * Returns the value of one word of a text. A phrase of one word is all about that word; each word of a longer phrase
 * says less. In running text each word counts the same.
 */
function shareOf({ weight, phrase }: IndexedText, terms: number): number {
  return phrase ? weight / Math.sqrt(terms) : weight
}

/** Operators' names have no endings except e and y, which stemming removes. */
const OPERATOR_STEMS = new Set(OPERATOR_NAMES.map(stem))
const pairTerm = (term: string) => (OPERATOR_STEMS.has(term) ? ANY_OPERATOR : term)

/** A phrase with more pairs is a sentence: its words say enough. */
const LONGEST_PAIRED = 3

/** Counts neighbouring words of what people type: a wrong number is neither a number nor wrong. */
function countWordPairs(texts: readonly (readonly IndexedText[])[]): TermCounts {
  const counts: TermCounts = new Map()
  texts.forEach((topicTexts, topic) => {
    for (const text of topicTexts.filter(({ phrase }) => phrase)) {
      const pairs = wordPairs(
        termsOf(text)
          .filter((term) => !/\p{Script=Han}/u.test(term))
          .map(pairTerm),
      )
      if (pairs.length > LONGEST_PAIRED) continue
      for (const pair of pairs) {
        const byTopic = counts.get(pair) ?? new Map<number, number>()
        byTopic.set(topic, (byTopic.get(topic) ?? 0) + shareOf(text, pairs.length))
        counts.set(pair, byTopic)
      }
    }
  })
  return counts
}

/** The more topics share initials, the less these weigh. */
function initialPostings(texts: readonly (readonly IndexedText[])[]): Map<string, Posting[]> {
  const topicsByInitials = new Map<string, Set<number>>()
  texts.forEach((topicTexts, topic) => {
    const runs = topicTexts.flatMap(({ text, phrase }) =>
      phrase ? (text.match(HAN_RUN) ?? []) : [],
    )
    for (const run of runs) {
      if ([...run].length < 2 || [...run].length > LONGEST_INITIALS) continue
      const initials = initialsOf(run)
      topicsByInitials.set(initials, (topicsByInitials.get(initials) ?? new Set()).add(topic))
    }
  })
  return new Map(
    [...topicsByInitials].map(([initials, topics]) => [
      initials,
      [...topics].map((topic) => ({ topic, weight: Math.round(HEAVIEST / topics.size) })),
    ]),
  )
}

/** Returns traditional characters, each followed by its simplified form. */
function simplifiedPairs(inUse: ReadonlySet<string>): string {
  const convert = Converter({ from: 't', to: 'cn' })
  let pairs = ''
  // The block of unified ideographs. All characters of our texts are in it.
  for (let code = 0x4e00; code <= 0x9fff; code += 1) {
    const traditional = String.fromCodePoint(code)
    const simple = convert(traditional)
    if (simple !== traditional && inUse.has(simple)) pairs += traditional + simple
  }
  return pairs
}

/** The search index that the popup loads. */
export const generate = (): GeneratedFile[] => [
  { path: 'guide/search/index.generated.json', content: `${JSON.stringify(buildSearchIndex())}\n` },
]

import type { Operator } from '../../guard/operator.ts'
import type { TopicId } from '../topic-id.ts'
import { type CodeHit, findCodes, readCode } from './code-hits.ts'
import { fold } from './fold.ts'
import { interpret } from './interpret.ts'
import type { ReadQuery } from './interpretation.ts'
import type { SearchIndex } from './open-index.ts'
import { isThin, type RankedTopic, rankTopics } from './rank-topics.ts'

/** What is known besides the query. */
export interface SearchContext {
  /** The operator of the current tab, or the chosen one. */
  operator: Operator | null
}

/** A topic that answers a query. */
interface SearchHit extends RankedTopic {
  /** The operator that the query names, to open the topic at its row; or null. */
  operator: Operator | null
}

/** The answer to a query. */
export interface SearchResult {
  /** Best first; empty for nonsense. */
  hits: SearchHit[]
  /** Whether the hits are only the nearest topics: what is asked is likely not in this guide. */
  thin: boolean
  /** How the query was read, to mark its words and find the code to copy. */
  read: ReadQuery
}

/** Finds the topics a query asks for, in whatever language, script or layout it is typed. */
export function search(index: SearchIndex, query: string, context: SearchContext): SearchResult {
  const folded = fold(query, index.simplified).text
  const code = readCode(folded)
  if (code !== null) return searchCode(index, code, context.operator)
  const words = interpret(folded, index)
  const ranked = rankTopics(index, words).map((hit) => ({ ...hit, operator: words.operator }))
  const hits = withCodesWithin(ranked, folded, index, context.operator)
  const thin = hits === ranked && isThin(index, words, hits[0]?.topic)
  return {
    hits: thin ? hits.slice(0, MOST_NEAREST) : hits,
    thin,
    read: { kind: 'words', folded, words },
  }
}

/** More than these are no help where none is the answer. */
const MOST_NEAREST = 3

/** Puts the topics of a code that stands among words (`*105# не работает`) first; returns the same hits if none does. */
function withCodesWithin(
  hits: SearchHit[],
  folded: string,
  index: SearchIndex,
  operator: Operator | null,
): SearchHit[] {
  const code = CODE_WITHIN.exec(folded)?.[0]
  const found = code === undefined ? [] : findCodes(code, index.codes, operator)
  const meant = found.filter(({ score }) => score >= SURE_CODE)
  if (meant.length === 0) return hits
  return onePerTopic([...meant.map(hitOfCode), ...hits])
}

const CODE_WITHIN = /(?<!\S)[*#][\d*#]*\d#?(?!\S)/u

/** The score of a code typed whole, its `*` or `#` perhaps left out, even if its fact is the least sure. */
const SURE_CODE = 2.8

const hitOfCode = ({ entry, score }: CodeHit): SearchHit => ({
  topic: entry.topic,
  score,
  operator: entry.operator,
})

function onePerTopic(hits: readonly SearchHit[]): SearchHit[] {
  const first = new Map<TopicId, SearchHit>()
  for (const hit of hits) if (!first.has(hit.topic)) first.set(hit.topic, hit)
  return [...first.values()]
}

function searchCode(index: SearchIndex, code: string, operator: Operator | null): SearchResult {
  const found = findCodes(code, index.codes, operator)
  const meant = found.map(({ entry }) => entry)
  const hits = onePerTopic(found.map(hitOfCode))
  return { hits, thin: false, read: { kind: 'code', code, meant } }
}

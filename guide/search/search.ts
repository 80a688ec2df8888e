import type { Operator } from '../../guard/operator.ts'
import type { Language } from '../language.ts'
import type { TopicId } from '../topic-id.ts'
import { findCodes, readCode } from './code-hits.ts'
import { fold } from './fold.ts'
import { type Interpretation, interpret } from './interpret.ts'
import type { SearchIndex } from './open-index.ts'
import { type Unit, unitScores } from './unit.ts'

/** What is known beside the query. */
export interface SearchContext {
  language: Language
  /** The operator of the current tab, or the one the person chose. */
  operator: Operator | null
}

/** A topic that answers a query, best first. */
export interface SearchHit {
  topic: TopicId
  score: number
  /** The operator the query names, for opening the topic at its row. */
  operator: Operator | null
}

/** Less of the query than this is understood: nothing is better than something unrelated. */
const LEAST_COVERAGE = 0.45

/** A word that points somewhere this strongly is enough, even among words nobody wrote; then this share suffices. */
const STRONG_WORD = 22
const LEAST_COVERAGE_WITH_STRONG_WORD = 0.2

/** A topic this much weaker than the best one is noise. */
const LEAST_SHARE_OF_BEST = 0.22

/** Below this, the best hit matches only what every text says. */
const LEAST_SCORE = 6

/** What a topic gets from naming the operator asked about, beside what the rest of the query gives. */
const OPERATOR_SHARE = 0.12

/** Finds the topics a query asks for, in whatever language, script or layout it is typed; empty for nonsense. */
export function search(index: SearchIndex, query: string, context: SearchContext): SearchHit[] {
  const code = readCode(fold(query, index.simplified).text)
  if (code !== null) return searchCode(index, code, context.operator)
  const read = interpret(query, index)
  const hits = rank(index, read).map((hit) => ({ ...hit, operator: read.operator }))
  return read.units.length === 0 ? withOperatorsFirst(hits) : hits
}

/** A name alone asks who that is, before anything one can do there. */
function withOperatorsFirst(hits: readonly SearchHit[]): SearchHit[] {
  const isAbout = ({ topic }: SearchHit) => topic === 'operators'
  const score = hits[0]?.score ?? 0
  const first = hits.filter(isAbout).map((hit) => ({ ...hit, score }))
  return [...first, ...hits.filter((hit) => !isAbout(hit))]
}

function searchCode(index: SearchIndex, code: string, operator: Operator | null): SearchHit[] {
  const hits = new Map<TopicId, SearchHit>()
  for (const { entry, score } of findCodes(code, index.codes, operator))
    if (!hits.has(entry.topic))
      hits.set(entry.topic, { topic: entry.topic, score, operator: entry.operator })
  return [...hits.values()]
}

interface Scored {
  total: number[]
  /** The strongest that one part of the query points anywhere. */
  strongest: number
  /** What the query asks for, whether it is found or not. */
  asked: number
}

function rank(index: SearchIndex, read: Interpretation): Omit<SearchHit, 'operator'>[] {
  const alone = read.units.length === 0
  const { total, strongest, asked } = scoreUnits(index, alone ? read.operatorUnits : read.units)
  const named = scoreUnits(index, alone ? [] : read.operatorUnits)
  const scores = total.map((score, topic) => {
    const coverage = asked === 0 ? 0 : score / asked
    const bonus = score === 0 ? 0 : OPERATOR_SHARE * (named.total[topic] ?? 0)
    return { topic, coverage, score: score * (0.5 + 0.5 * coverage) + bonus }
  })
  const best = Math.max(0, ...scores.map(({ score }) => score))
  const understood = Math.max(0, ...scores.map(({ coverage }) => coverage))
  const least = strongest >= STRONG_WORD ? LEAST_COVERAGE_WITH_STRONG_WORD : LEAST_COVERAGE
  if (best < LEAST_SCORE || understood < least) return []
  return scores
    .filter(({ score }) => score >= best * LEAST_SHARE_OF_BEST)
    .sort((one, other) => other.score - one.score || one.topic - other.topic)
    .flatMap(({ topic, score }) => {
      const id = index.topics[topic]
      return id === undefined ? [] : [{ topic: id, score }]
    })
}

function scoreUnits(index: SearchIndex, units: readonly Unit[]): Scored {
  const total: number[] = index.topics.map(() => 0)
  let asked = 0
  let strongest = 0
  for (const unit of units) {
    const scores = unitScores(unit, index)
    const strength = Math.max(0, ...scores.values())
    strongest = Math.max(strongest, strength)
    asked += Math.max(unit.unmatched, strength)
    for (const [topic, score] of scores) total[topic] = (total[topic] ?? 0) + score
  }
  return { total, strongest, asked }
}

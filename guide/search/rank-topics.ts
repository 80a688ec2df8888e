import type { TopicId } from '../topic-id.ts'
import type { Interpretation } from './interpretation.ts'
import type { SearchIndex } from './open-index.ts'
import { isSure, type QueryUnit, unitScores } from './query-unit.ts'

/** A topic and how well it answers a query. */
export interface RankedTopic {
  topic: TopicId
  score: number
}

/** What a query must at least give evidence of: below, only words that every text has. */
const LEAST_EVIDENCE = 8

/** Evidence must outweigh this share of what the query asks in vain: nothing is better than something unrelated. */
const LEAST_SHARE_OF_DOUBT = 0.7

/** A topic this much weaker than the best one is noise. */
const LEAST_SHARE_OF_BEST = 0.22

/** What is about another subject too is answered only where a topic says clearly more of it. */
const ELSEWHERE_SHARE = 1.4

/** Above 1, one telling word outweighs several that every topic has. */
const EMPHASIS = 1.4

/** The topic that mentions everything. It is the answer only if no other topic answers better. */
const OVERVIEW: TopicId = 'topup_overview'
const OVERVIEW_SHARE = 0.65

/** A word this strong tells what the query is about. To be the answer, the overview must have this share of it. */
const TELLING = 17
const OVERVIEW_ENOUGH = 0.75

/** What a topic gains if it names the operator asked about, besides its score for the rest of the query. */
const OPERATOR_SHARE = 0.12

/** A person who names several operators may be comparing them. */
const OPERATORS_SHARE = 0.6

/** A query is hardly answered if the best topic says at most this share of what it asks … */
const THIN_SHARE = 0.56
/** … and if this share of what it says points at another subject, or nowhere. */
const ASTRAY_SHARE = 0.5

interface Scored {
  total: number[]
  /** What the query asks for, found or not. */
  asked: number
  /** How strongly the query points anywhere, and how much of it points nowhere. */
  evidence: number
  doubt: number
  /** Words that are ours for sure, less those that nobody wrote. */
  surplus: number
  /** Some word of it is in other topics, but not in the overview. */
  missedByOverview: boolean
}

/** Returns the topics that answer a query as it was read, best first; none for nonsense. */
export function rankTopics(index: SearchIndex, words: Interpretation): RankedTopic[] {
  const asked = scoreUnits(index, words.units)
  const named = scoreUnits(index, words.operatorUnits)
  const several = words.operatorUnits.length > 1
  if (isEvident(asked))
    return order(index, withOperators(index, totalScores(index, asked), named, several))
  return isEvident(named) ? operatorsFirst(order(index, totalScores(index, named))) : []
}

/** One unknown word never outweighs a sure one; several of them want evidence. */
function isEvident({ evidence, doubt, surplus }: Scored): boolean {
  return evidence >= LEAST_EVIDENCE && (surplus >= 0 || evidence >= LEAST_SHARE_OF_DOUBT * doubt)
}

/** Returns each topic's score: the more of the query it covers, the better. */
function totalScores(index: SearchIndex, { total, asked, missedByOverview }: Scored): number[] {
  return total.map((score, topic) => {
    const coverage = asked === 0 ? 0 : score / asked
    const general = missedByOverview && index.topics[topic] === OVERVIEW ? OVERVIEW_SHARE : 1
    return score * (0.5 + 0.5 * coverage) * general
  })
}

function withOperators(
  index: SearchIndex,
  scores: readonly number[],
  named: Scored,
  several: boolean,
): number[] {
  return scores.map((score, topic) => {
    const share = several && index.topics[topic] === 'operators' ? OPERATORS_SHARE : OPERATOR_SHARE
    return score === 0 ? 0 : score + share * (named.total[topic] ?? 0)
  })
}

function order(index: SearchIndex, scores: readonly number[]): RankedTopic[] {
  const best = Math.max(...scores)
  // The number after the last topic stands for any other subject.
  if (best <= (scores[index.topics.length] ?? 0) * ELSEWHERE_SHARE) return []
  const least = best * LEAST_SHARE_OF_BEST
  return scores
    .flatMap((score, at) => {
      const topic = index.topics[at]
      return topic === undefined || score <= 0 || score < least ? [] : [{ topic, score }]
    })
    .sort((one, other) => other.score - one.score)
}

function scoreUnits(index: SearchIndex, units: readonly QueryUnit[]): Scored {
  const total = Array.from({ length: index.topics.length + 1 }, () => 0)
  const overview = index.topics.indexOf(OVERVIEW)
  const scored = { asked: 0, evidence: 0, doubt: 0, surplus: 0, missedByOverview: false }
  for (const unit of units) {
    const scores = unitScores(unit, index)
    const strength = Math.max(0, ...scores.values())
    scored.asked += Math.max(unit.unmatched, strength) ** EMPHASIS
    scored.evidence += unit.unmatched === 0 ? 0 : strength
    if (strength === 0) {
      scored.doubt += unit.unmatched
      scored.surplus -= 1
    } else if (isSure(unit) && strength >= TELLING) scored.surplus += 1
    if (strength >= TELLING && (scores.get(overview) ?? 0) < strength * OVERVIEW_ENOUGH)
      scored.missedByOverview = true
    for (const [topic, score] of scores) total[topic] = (total[topic] ?? 0) + score ** EMPHASIS
  }
  return { total, ...scored }
}

/** Whether the best topic hardly answers the query: most of it points elsewhere, or nowhere. */
export function isThin(
  index: SearchIndex,
  words: Interpretation,
  best: TopicId | undefined,
): boolean {
  if (best === undefined) return false
  const elsewhere = index.topics.length
  let [asked, said, astray] = [0, 0, 0]
  for (const unit of words.units) {
    const scores = unitScores(unit, index)
    const strength = Math.max(0, ...scores.values())
    asked += Math.max(unit.unmatched, strength)
    said += scores.get(index.topics.indexOf(best)) ?? 0
    if (scores.get(elsewhere) === strength) astray += strength
    if (strength === 0) astray += unit.unmatched
  }
  return astray > 0 && said <= THIN_SHARE * asked && astray >= ASTRAY_SHARE * said
}

/** Puts the topic about operators first: a name alone asks who that is, before what one can do there. */
function operatorsFirst(hits: readonly RankedTopic[]): RankedTopic[] {
  const isAbout = ({ topic }: { topic: TopicId }) => topic === 'operators'
  const score = hits[0]?.score ?? 0
  const first = hits.filter(isAbout).map((hit) => ({ ...hit, score }))
  return [...first, ...hits.filter((hit) => !isAbout(hit))]
}

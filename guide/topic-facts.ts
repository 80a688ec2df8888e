import type { FactRecord } from './fact.ts'
import { isOldFact } from './fact-age.ts'
import { factOf } from './fact-index.ts'
import type { FactId } from './facts/index.ts'
import type { Topic } from './topic.ts'
import type { ShownText } from './topic-text.ts'

/** A fact as a topic shows it: its sentence (with references) and everything that must stand beside it. */
export interface TopicFact {
  id: FactId
  sentence: string
  source: string
  sourceDate: string | null
  confidence: FactRecord['confidence']
  operator: FactRecord['operator']
  /** "May have changed: check with the operator" must be shown. */
  checkWithOperator: boolean
  /** The source is older than `OLD_AFTER_MONTHS`, counted from the guide's horizon. */
  old: boolean
}

/**
 * The facts a topic shows in one language: its own, then those it borrows, whose sentences stand in the texts of
 * their own topics. Facts that must not be printed never come out, whatever a text says.
 */
export function topicFacts(
  topic: Topic,
  texts: Readonly<Record<Topic['id'], ShownText>>,
): TopicFact[] {
  const own = Object.keys(texts[topic.id].facts) as FactId[]
  return [...own, ...topic.alsoFacts].flatMap((id) => {
    const fact = factOf(id)
    const sentence = texts[fact.topic].facts[id]
    if (!fact.printable || fact.source === null || sentence === undefined) return []
    return [{ ...shown(fact, fact.source), id, sentence }]
  })
}

function shown(fact: FactRecord, source: string): Omit<TopicFact, 'id' | 'sentence'> {
  const { sourceDate, confidence, operator, checkWithOperator } = fact
  const old = isOldFact(fact)
  return { source, sourceDate, confidence, operator, checkWithOperator, old }
}

import type { FactRecord } from './fact.ts'
import { type FactAge, factAge } from './fact-age.ts'
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
  /** Whether "may have changed: check with the operator" must be shown. */
  checkWithOperator: boolean
  /** How it stands today: what is old or overtaken must be marked. */
  age: FactAge
}

/**
 * The facts a topic shows in one language on a day (ISO 8601): its own, then those it borrows, whose sentences stand in
 * the texts of their own topics. Facts that must not be printed never come out, whatever a text says.
 */
export function topicFacts(
  topic: Topic,
  texts: Readonly<Record<Topic['id'], ShownText>>,
  today: string,
): TopicFact[] {
  const own = Object.keys(texts[topic.id].facts) as FactId[]
  return [...own, ...topic.alsoFacts].flatMap((id) => {
    const fact = factOf(id)
    const sentence = texts[fact.topic].facts[id]
    if (!fact.printable || fact.source === null || sentence === undefined) return []
    const { source, sourceDate, confidence, checkWithOperator, operator } = fact
    const age = factAge(fact, today)
    return [{ id, sentence, source, sourceDate, confidence, operator, checkWithOperator, age }]
  })
}

/** Whether all that a topic rests on, as far as it is dated, is old or overtaken: the topic itself is then marked. */
export function isOldTopic(facts: readonly TopicFact[]): boolean {
  const aged = facts.filter(({ sourceDate }) => sourceDate !== null)
  return aged.length > 0 && aged.every(({ age }) => age !== 'current')
}

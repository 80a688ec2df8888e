import type { Operator } from '../../guard/operator.ts'
import type { ReadQuery } from '../../guide/search/interpretation.ts'
import type { TopicId } from '../../guide/topic-id.ts'

/** A code that a query means in a topic, and the operators it belongs to. */
export interface FoundCode {
  code: string
  operators: readonly Operator[]
}

/** Returns the code that a query means in a topic, or null if it means none or more digits are to follow. */
export function foundCode(read: ReadQuery, topic: TopicId): FoundCode | null {
  if (read.kind !== 'code') return null
  const ofTopic = read.meant.filter((entry) => entry.topic === topic)
  const best = ofTopic[0]
  if (best === undefined || best.open) return null
  const operators = ofTopic.flatMap((entry) =>
    entry.code === best.code && entry.operator !== null ? [entry.operator] : [],
  )
  return { code: best.code, operators }
}

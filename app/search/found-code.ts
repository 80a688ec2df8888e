import type { Operator } from '../../guard/operator.ts'
import { findCodes, readCode } from '../../guide/search/code-hits.ts'
import { fold } from '../../guide/search/fold.ts'
import type { SearchIndex } from '../../guide/search/open-index.ts'
import type { TopicId } from '../../guide/topic-id.ts'

/** A code a query means in a topic, and whose it is. */
export interface FoundCode {
  code: string
  operators: readonly Operator[]
}

/** Where the query is a code: which code it means in a topic. Null elsewhere, and where more digits are to follow. */
export function codeFinder(
  index: SearchIndex,
  query: string,
  operator: Operator | null,
): (topic: TopicId) => FoundCode | null {
  const typed = readCode(fold(query, index.simplified).text)
  if (typed === null) return () => null
  const found = findCodes(typed, index.codes, operator).map(({ entry }) => entry)
  return (topic) => {
    const ofTopic = found.filter((entry) => entry.topic === topic)
    const best = ofTopic[0]
    if (best === undefined || best.open) return null
    const operators = ofTopic.flatMap((entry) =>
      entry.code === best.code && entry.operator !== null ? [entry.operator] : [],
    )
    return { code: best.code, operators }
  }
}

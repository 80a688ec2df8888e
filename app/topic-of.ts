import type { Topic } from '../guide/topic.ts'
import type { TopicId } from '../guide/topic-id.ts'
import { TOPICS } from '../guide/topics/index.ts'

const byId = new Map(TOPICS.map((topic) => [topic.id, topic]))

/** What a topic is made of. */
export function topicOf(id: TopicId): Topic {
  const topic = byId.get(id)
  if (topic === undefined) throw new Error(`no topic has the id ${id}`)
  return topic
}

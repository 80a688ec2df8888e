import type { IconName } from '../../components/icon/paths.ts'
import type { Topic } from '../../guide/topic.ts'
import type { TopicId } from '../../guide/topic-id.ts'
import type { Library } from './library.ts'
import { NEED_ICONS } from './need-icons.ts'

/** What a topic is made of. */
export function topicOf({ topics }: Library, id: TopicId): Topic {
  const topic = topics.get(id)
  if (topic === undefined) throw new Error(`no topic has the id ${id}`)
  return topic
}

/** The icon of the need a topic meets. */
export const iconOf = (library: Library, id: TopicId): IconName =>
  NEED_ICONS[topicOf(library, id).need]

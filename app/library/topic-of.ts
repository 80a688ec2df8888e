import type { IconName } from '../../components/icon/paths.ts'
import type { Need, Topic } from '../../guide/topic.ts'
import type { TopicId } from '../../guide/topic-id.ts'
import type { Library } from './library.ts'

/** The icon of each need. */
export const NEED_ICONS: Record<Need, IconName> = {
  pay: 'cash',
  trouble: 'wrench',
  keep: 'calendar',
  protect: 'shield',
  esim: 'smartphone',
  rules: 'passport',
}

/** Returns a topic's definition. Throws if the guide does not have it. */
export function topicOf({ topics }: Library, id: TopicId): Topic {
  const topic = topics.get(id)
  if (topic === undefined) throw new Error(`no topic has the id ${id}`)
  return topic
}

/** Returns the icon of the need that a topic meets. */
export const iconOf = (library: Library, id: TopicId): IconName =>
  NEED_ICONS[topicOf(library, id).need]

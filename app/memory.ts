import * as v from 'valibot'
import { TOPIC_IDS, type TopicId } from '../guide/topic-id.ts'
import { type Item, read, write } from '../platform/storage.ts'

/** What the popup takes up again when it is opened soon after it was closed. */
const GLANCE = v.object({
  query: v.pipe(v.string(), v.maxLength(200)),
  hash: v.pipe(v.string(), v.maxLength(200)),
  scroll: v.pipe(v.number(), v.minValue(0)),
  /** Milliseconds since 1970. */
  at: v.number(),
})

/** A moment of the popup. */
export type Glance = v.InferOutput<typeof GLANCE>

/** Five minutes: long enough to look at the bank's page and come back, short enough not to surprise tomorrow. */
const FRESH_MS = 5 * 60_000

const NOTHING: Glance = { query: '', hash: '', scroll: 0, at: 0 }
const GLANCE_ITEM: Item<Glance> = {
  area: 'session',
  key: 'glance',
  schema: GLANCE,
  fallback: NOTHING,
}

/** What was shown within the last five minutes; null where that is nothing. */
export async function recall(now: number = Date.now()): Promise<Glance | null> {
  const glance = await read(GLANCE_ITEM)
  const age = now - glance.at
  return age >= 0 && age <= FRESH_MS ? glance : null
}

/** Remembers what is shown. */
export const remember = (glance: Omit<Glance, 'at'>, now: number = Date.now()): Promise<void> =>
  write(GLANCE_ITEM, { ...glance, at: now })

const RECENT_ITEM: Item<TopicId[]> = {
  area: 'local',
  key: 'recent-topics',
  schema: v.array(v.picklist(TOPIC_IDS)),
  fallback: [],
}

/** As many recent topics as the home view has room for. */
const RECENT_KEPT = 3

/** The topics read last, the latest first. */
export const recentTopics = (): Promise<TopicId[]> => read(RECENT_ITEM)

/** Puts a topic first among the recent ones; resolves to all of them. */
export async function noteTopic(topic: TopicId): Promise<TopicId[]> {
  const others = (await recentTopics()).filter((other) => other !== topic)
  const recent = [topic, ...others].slice(0, RECENT_KEPT)
  await write(RECENT_ITEM, recent)
  return recent
}

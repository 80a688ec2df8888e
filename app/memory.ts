import * as v from 'valibot'
import { TOPIC_IDS, type TopicId } from '../guide/topic-id.ts'
import { type Item, read, write } from '../platform/storage.ts'

/** What the popup restores if it is opened again soon after it was closed. */
const GLANCE = v.object({
  query: v.pipe(v.string(), v.maxLength(200)),
  hash: v.pipe(v.string(), v.maxLength(200)),
  scroll: v.pipe(v.number(), v.minValue(0)),
  /** When it was stored, in milliseconds since 1970. */
  at: v.number(),
})

/** What the popup showed, with the time. */
export type Glance = v.InferOutput<typeof GLANCE>

/** Five minutes: long enough to look at the bank's page and come back, short enough not to surprise anyone tomorrow. */
const FRESH_MS = 5 * 60_000

const NOTHING: Glance = { query: '', hash: '', scroll: 0, at: 0 }
const GLANCE_ITEM: Item<Glance> = {
  area: 'session',
  key: 'glance',
  schema: GLANCE,
  fallback: NOTHING,
}

/** Returns what was shown within the last five minutes, or null. */
export async function recall(now: number = Date.now()): Promise<Glance | null> {
  const glance = await read(GLANCE_ITEM)
  const age = now - glance.at
  return age >= 0 && age <= FRESH_MS ? glance : null
}

/** Stores what is shown. */
export const remember = (glance: Omit<Glance, 'at'>, now: number = Date.now()): Promise<void> =>
  write(GLANCE_ITEM, { ...glance, at: now })

const RECENT_ITEM: Item<TopicId[]> = {
  area: 'local',
  key: 'recent-topics',
  schema: v.array(v.picklist(TOPIC_IDS)),
  fallback: [],
}

/** The number of recent topics that the home view has room for. */
const RECENT_KEPT = 3

/** Returns the topics read last, the latest first. */
export const recentTopics = (): Promise<TopicId[]> => read(RECENT_ITEM)

/** Forgets the topics read last. */
export const forgetTopics = (): Promise<void> => write(RECENT_ITEM, [])

/** Moves a topic to the front of the recent ones. Resolves to all of them. */
export async function noteTopic(topic: TopicId): Promise<TopicId[]> {
  const others = (await recentTopics()).filter((other) => other !== topic)
  const recent = [topic, ...others].slice(0, RECENT_KEPT)
  await write(RECENT_ITEM, recent)
  return recent
}

import * as v from 'valibot'
import { serial } from './serial.ts'
import { type Item, read, remove, watch, write } from './storage.ts'

/** Longest account of an error that is kept. */
const LONGEST = 400

const NOTED = v.object({
  /** Which part of ours failed. */
  where: v.picklist(['background', 'popup', 'sidepanel', 'options', 'welcome', 'stopped']),
  what: v.pipe(v.string(), v.maxLength(LONGEST)),
  times: v.number(),
  /** When it was last seen, milliseconds since 1970. */
  last: v.number(),
})

/** Something of ours that went wrong, told without any address but a host. It stays on this machine. */
export type NotedError = v.InferOutput<typeof NOTED>

/** As many as a person would read, or paste into a letter. */
const KEPT = 20

const RING: Item<NotedError[]> = {
  area: 'local',
  key: 'errors',
  schema: v.array(NOTED),
  fallback: [],
}

/** The errors noted, the latest first. */
export const readErrors = (): Promise<NotedError[]> => read(RING)

/** Forgets all of them. */
export const clearErrors = (): Promise<void> => remove(RING)

/** Calls back whenever one is noted or all are forgotten; returns the way to stop. */
export const watchErrorRing = (changed: (errors: NotedError[]) => void): (() => void) =>
  watch(RING, changed)

/** Notes an error. The same one again only counts up; beyond `KEPT` the oldest goes. */
export function noteError(
  where: NotedError['where'],
  error: unknown,
  now: number = Date.now(),
): Promise<void> {
  const what = errorWords(error)
  return serial(RING.key, async () => {
    const noted = await readErrors()
    const same = noted.find((one) => one.where === where && one.what === what)
    const others = noted.filter((one) => one !== same)
    const first = { where, what, times: (same?.times ?? 0) + 1, last: now }
    await write(RING, [first, ...others].slice(0, KEPT))
  })
}

/** Notes whatever nobody catches in this part of ours, from now on. */
export function noteUncaught(where: NotedError['where']): void {
  addEventListener('error', (event) => void noteError(where, event.error ?? event.message))
  addEventListener('unhandledrejection', (event) => void noteError(where, event.reason))
}

/** A place in our own package in a stack: the file and where in it. */
const OWN_PLACE = /(?:chrome|moz)-extension:\/\/[^/\s]+\/([^\s?#)]+:\d+:\d+)/

/** Any other address: its host may be kept, what stands before and after may say what the person was doing. */
const ADDRESS = /[a-z][a-z\d+.-]*:\/\/(?:[^\s/?#@]*@)?([^\s/?#"'()]*)[^\s"'()]*/gi

/** What an error says, and where in our package it was thrown; of addresses only hosts are left. */
export function errorWords(error: unknown): string {
  const words = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  const place = error instanceof Error ? OWN_PLACE.exec(error.stack ?? '')?.[1] : undefined
  const kept = words.replace(ADDRESS, '$1').replace(/\s+/g, ' ').trim()
  return (place === undefined ? kept : `${kept} (${place})`).slice(0, LONGEST)
}

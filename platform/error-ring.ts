import * as v from 'valibot'
import { serial } from './serial.ts'
import { type Item, read, remove, watch, write } from './storage.ts'

/** Longest description of an error that is kept, in UTF-16 code units. */
const LONGEST = 400

const NOTED = v.object({
  /** The part of the extension that failed. */
  where: v.picklist(['background', 'popup', 'sidepanel', 'options', 'welcome', 'stopped']),
  what: v.pipe(v.string(), v.maxLength(LONGEST)),
  times: v.number(),
  /** When it was last seen, milliseconds since 1970. */
  last: v.number(),
})

/** An error in our own code. Of addresses it holds hosts only, and it stays on this machine. */
export type NotedError = v.InferOutput<typeof NOTED>

/** As many errors as a person would read or paste into a letter. */
const KEPT = 20

const RING: Item<NotedError[]> = {
  area: 'local',
  key: 'errors',
  schema: v.array(NOTED),
  fallback: [],
}

/** Resolves to the errors noted, the latest first. */
export const readErrors = (): Promise<NotedError[]> => read(RING)

/** Removes every error noted. */
export const clearErrors = (): Promise<void> => remove(RING)

/** Calls `changed` whenever an error is noted or all are removed. Returns a function that stops this. */
export const watchErrorRing = (changed: (errors: NotedError[]) => void): (() => void) =>
  watch(RING, changed)

/** Notes an error, seen at `now`. A repeated error only counts up; beyond `KEPT` the oldest is dropped. */
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

/** From now on, notes every error that nothing catches in this part of the extension. */
export function noteUncaught(where: NotedError['where']): void {
  addEventListener('error', (event) => void noteError(where, event.error ?? event.message))
  addEventListener('unhandledrejection', (event) => void noteError(where, event.reason))
}

/** A position in our own package, as a stack trace names it: file, line and column. */
const OWN_PLACE = /(?:chrome|moz)-extension:\/\/[^/\s]+\/([^\s?#)]+:\d+:\d+)/

/** Any other address. Its host may be kept; the rest may show what the person was doing. */
const ADDRESS = /[a-z][a-z\d+.-]*:\/\/(?:[^\s/?#@]*@)?([^\s/?#"'()]*)[^\s"'()]*/gi

/** Returns an error's message and where in our package it was thrown. Only the hosts of addresses are left. */
export function errorWords(error: unknown): string {
  const words = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  const place = error instanceof Error ? OWN_PLACE.exec(error.stack ?? '')?.[1] : undefined
  const kept = words.replace(ADDRESS, '$1').replace(/\s+/g, ' ').trim()
  return (place === undefined ? kept : `${kept} (${place})`).slice(0, LONGEST)
}

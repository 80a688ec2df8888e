import * as v from 'valibot'
import { errorWords } from './error-words.ts'
import { serial } from './serial.ts'
import { type Item, read, remove, watch, write } from './storage.ts'

const NOTED = v.object({
  /** Which part of ours failed. */
  where: v.picklist(['background', 'popup', 'sidepanel', 'options', 'welcome', 'stopped']),
  what: v.pipe(v.string(), v.maxLength(400)),
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

import * as v from 'valibot'
import { type Item, read, remove, watch, write } from './storage.ts'

const LENGTH = v.pipe(v.number(), v.integer(), v.minValue(0))

/**
 * What a context menu hands over to the view that checks it: a text, or a picture as a `data:` address and the part of
 * it that is meant; `data` is null if it could not be seen.
 */
const HANDED = v.nullable(
  v.variant('kind', [
    v.object({ kind: v.literal('text'), text: v.pipe(v.string(), v.maxLength(20_000)) }),
    v.object({
      kind: v.literal('picture'),
      data: v.nullable(v.pipe(v.string(), v.startsWith('data:image/'))),
      part: v.nullable(v.object({ left: LENGTH, top: LENGTH, width: LENGTH, height: LENGTH })),
    }),
  ]),
)

/** What was handed over. */
export type Handed = NonNullable<v.InferOutput<typeof HANDED>>

/** What was handed over last, until the view takes it or the browser closes. */
const HANDED_ITEM: Item<Handed | null> = {
  area: 'session',
  key: 'handed',
  schema: HANDED,
  fallback: null,
}

/** Hands something over. */
export const handOver = (handed: Handed): Promise<void> => write(HANDED_ITEM, handed)

/** Calls back with what was handed over, now and later. Returns a function that stops this. */
export function watchHanded(come: (handed: Handed) => void): () => void {
  const take = (handed: Handed | null): void => {
    if (handed !== null) come(handed)
  }
  void read(HANDED_ITEM).then(take)
  return watch(HANDED_ITEM, take)
}

/** Removes what was handed over: it has been taken. */
export const forgetHanded = (): Promise<void> => remove(HANDED_ITEM as Item<unknown>)

import * as v from 'valibot'
import { OPERATORS } from '../guard/operator.ts'
import { type Item, read, watch } from './storage.ts'

const NEXT_DUE = v.object({
  /** The card's id. */
  card: v.string(),
  label: v.string(),
  operator: v.nullable(v.picklist(OPERATORS)),
  /** What is due: the number must be used, the plan's fee is taken, the balance should be looked at. */
  kind: v.picklist(['idle', 'fee', 'check']),
  /** `YYYY-MM-DD`. */
  day: v.string(),
})

/**
 * The soonest thing that a card of the person's needs. It is kept ready beside the ledger, so that the popup's first
 * page need not read that.
 */
export type NextDue = v.InferOutput<typeof NEXT_DUE>

export const NEXT_DUE_ITEM: Item<NextDue | null> = {
  area: 'local',
  key: 'next-due',
  schema: v.nullable(NEXT_DUE),
  fallback: null,
}

/** Resolves to the soonest due thing, or null. */
export const readNextDue = (): Promise<NextDue | null> => read(NEXT_DUE_ITEM)

/** Calls `changed` whenever another thing is the soonest. Returns a function that stops this. */
export const watchNextDue = (changed: (next: NextDue | null) => void): (() => void) =>
  watch(NEXT_DUE_ITEM, changed)

import type { Ledger } from '../ledger/ledger.ts'
import { EMPTY_LEDGER } from '../ledger/ledger.ts'
import { STORED_LEDGER } from '../ledger/stored-ledger.ts'
import { NEXT_DUE_ITEM, type NextDue } from './next-due.ts'
import { type Item, read, watch, writeTogether } from './storage.ts'

const ITEM: Item<Ledger> = {
  area: 'local',
  key: 'ledger',
  schema: STORED_LEDGER,
  fallback: EMPTY_LEDGER,
}

/** Reads the ledger. A row that is unreadable is left out, and all that was stored is kept aside. */
export const readLedger = (): Promise<Ledger> => read(ITEM)

/**
 * Stores the ledger and what the popup's first page says of it, both or neither. Two calls at once would lose one
 * change, so only the background calls this, one at a time (`background/ledger/`). Rejects if storage is full or fails.
 */
export const storeLedger = (ledger: Ledger, next: NextDue | null): Promise<void> =>
  writeTogether([
    [ITEM, ledger],
    [NEXT_DUE_ITEM, next],
  ])

/** Calls `changed` with the ledger each time it changes. Returns a function that stops this. */
export const watchLedger = (changed: (ledger: Ledger) => void): (() => void) => watch(ITEM, changed)

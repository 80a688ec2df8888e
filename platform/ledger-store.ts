import * as v from 'valibot'
import { EMPTY_LEDGER, type Ledger } from '../ledger/ledger.ts'
import { readStoredLedger } from '../ledger/stored-ledger.ts'
import { NEXT_DUE_ITEM, type NextDue } from './next-due.ts'
import { SETTINGS_ITEM, type Settings } from './settings.ts'
import { type Item, keepAside, read, watch, writeTogether } from './storage.ts'

/** It is stored as JSON text: a browser hands out one text many times sooner than ten thousand objects. */
const ITEM: Item<string> = { area: 'local', key: 'ledger', schema: v.string(), fallback: '' }

/** Reads the ledger. A row that is unreadable is left out, and all that was stored is kept aside. */
export async function readLedger(): Promise<Ledger> {
  const text = await read(ITEM)
  if (text === '') return EMPTY_LEDGER
  const { ledger, whole } = readStoredLedger(text)
  if (!whole) await keepAside(ITEM, text)
  return ledger
}

/**
 * Stores the ledger, what the popup's first page says of it, and settings if they come along: all or nothing. Two calls
 * at once would lose one change, so only the background calls this, one at a time (`background/ledger/`). Rejects if
 * storage is full or fails.
 */
export const storeLedger = (
  ledger: Ledger,
  next: NextDue | null,
  settings?: Settings,
): Promise<void> =>
  writeTogether([
    [ITEM, JSON.stringify(ledger)],
    [NEXT_DUE_ITEM, next],
    ...(settings === undefined ? [] : [[SETTINGS_ITEM, settings] as const]),
  ])

/** Calls `changed` with the ledger each time it changes. Returns a function that stops this. */
export const watchLedger = (changed: (ledger: Ledger) => void): (() => void) =>
  watch(ITEM, (text) => changed(text === '' ? EMPTY_LEDGER : readStoredLedger(text).ledger))

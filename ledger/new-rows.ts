import type { LedgerChange } from './change-ledger.ts'
import type { Day } from './day.ts'
import type { Card, Entry } from './ledger.ts'

/** The parts of a row that no person fills in. */
interface Made {
  /** Different for every row, on every machine. */
  id: string
  /** The day it is written down. */
  day: Day
  /** The moment, in milliseconds since 1970. */
  at: number
}

/** Returns the change that adds a card, with all reminders on. */
export const addCard = (
  fields: Omit<Card, 'id' | 'added' | 'reminds'>,
  { id, day }: Made,
): LedgerChange => ({
  kind: 'add-card',
  card: { ...fields, id, added: day, reminds: { idle: true, fee: true, check: true } },
})

/** Returns the change that adds an entry to a card's log. */
export const addEntry = (
  card: string,
  fields: Omit<Entry, 'id' | 'card' | 'at'>,
  { id, at }: Made,
): LedgerChange => ({ kind: 'add-entry', entry: { ...fields, id, card, at } })

/** Returns the change that notes that a card was used today. */
export const addUse = (card: string, made: Made): LedgerChange =>
  addEntry(
    card,
    { kind: 'use', day: made.day, amount: null, balance: null, paidBy: null, note: '' },
    made,
  )

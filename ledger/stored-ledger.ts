import * as v from 'valibot'
import { isDay } from './day.ts'
import {
  CARD,
  EMPTY_LEDGER,
  ENTRY,
  type Entry,
  LEDGER_VERSION,
  type Ledger,
  MARK,
  PAID_BY,
  REMINDERS,
} from './ledger.ts'

const ROWS = v.custom<unknown[]>(Array.isArray)

const STORED = v.object({
  version: v.literal(LEDGER_VERSION),
  cards: ROWS,
  entries: ROWS,
  reminders: v.fallback(REMINDERS, EMPTY_LEDGER.reminders),
  marks: ROWS,
})

/** A ledger as it was read, and whether that is all of what was stored. */
interface Read {
  ledger: Ledger
  whole: boolean
}

/** Reads the ledger's text from storage. Unlike a file's, one bad row does not cost the person the others. */
export function readStoredLedger(text: string): Read {
  const stored = v.safeParse(v.pipe(v.string(), v.parseJson(), STORED), text)
  if (!stored.success) return { ledger: EMPTY_LEDGER, whole: false }
  const { version, cards, entries, reminders, marks } = stored.output
  const ledger: Ledger = {
    version,
    cards: rows(CARD, cards),
    entries: entriesOf(entries),
    reminders,
    marks: rows(MARK, marks),
  }
  const whole =
    ledger.cards.length === cards.length &&
    ledger.entries.length === entries.length &&
    ledger.marks.length === marks.length
  return { ledger, whole }
}

const rows = <Row>(schema: v.GenericSchema<unknown, Row>, all: readonly unknown[]): Row[] =>
  all.flatMap((one) => {
    const read = v.safeParse(schema, one)
    return read.success ? [read.output] : []
  })

/** What does not look like an entry at once is left to the schema, which decides. */
const entriesOf = (all: readonly unknown[]): Entry[] =>
  all.every(isClearlyEntry) ? (all as Entry[]) : rows(ENTRY, all)

const WAYS: ReadonlySet<unknown> = new Set(PAID_BY)
const KINDS: ReadonlySet<unknown> = new Set(['topup', 'check', 'use'])
const FIELDS = 9

/**
 * Whether a row is an entry with nothing beside its fields: the same as the schema, written out. For ten thousand rows
 * the library takes longer than everything else that the view of a card has to do.
 */
function isClearlyEntry(row: unknown): boolean {
  if (typeof row !== 'object' || row === null || Object.keys(row).length !== FIELDS) return false
  const { id, card, kind, day, amount, balance, paidBy, note, at } = row as Record<string, unknown>
  return (
    isId(id) &&
    isId(card) &&
    KINDS.has(kind) &&
    isDay(day) &&
    (amount === null || isSum(amount, 0)) &&
    (balance === null || isSum(balance, -1e9)) &&
    (paidBy === null || WAYS.has(paidBy)) &&
    typeof note === 'string' &&
    note.length <= 200 &&
    typeof at === 'number' &&
    at >= 0 &&
    at <= 8e15
  )
}

const isId = (value: unknown): boolean => typeof value === 'string' && /^[\w-]{1,40}$/.test(value)

const isSum = (value: unknown, least: number): boolean =>
  Number.isInteger(value) && (value as number) >= least && (value as number) <= 1e9

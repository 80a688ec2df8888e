import * as v from 'valibot'
import { LEDGER, LEDGER_VERSION, type Ledger } from './ledger.ts'

/** What tells our files from others. */
const FORMAT = 'topup-guard'

/** Everything that can be taken along: the ledger and the settings, with the decisions and the seal among them. */
export interface Backup<Settings> {
  ledger: Ledger
  settings: Settings
}

/** Why a file cannot be read: it is none of ours, of a later version of the extension, or damaged. */
export type BackupFailure = 'not-ours' | 'newer' | 'broken'

/** Returns a backup as the text of a file, saved at `now` (milliseconds since 1970). */
export const writeBackup = <Settings>(backup: Backup<Settings>, now: number): string =>
  JSON.stringify(
    { format: FORMAT, version: LEDGER_VERSION, saved: new Date(now).toISOString(), ...backup },
    null,
    1,
  )

const HEAD = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
})

/** Reads the text of a file. Every row must fit: a file is taken whole or not at all. */
export function readBackup<Settings>(
  text: string,
  settings: v.GenericSchema<unknown, Settings>,
): Backup<Settings> | BackupFailure {
  const content = parseJson(text)
  const head = v.safeParse(HEAD, content)
  if (!head.success) return 'not-ours'
  if (head.output.version > LEDGER_VERSION) return 'newer'
  const read = v.safeParse(v.object({ ledger: LEDGER, settings }), content)
  return read.success ? read.output : 'broken'
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** How rows of one kind differ between what is stored and what would be. */
export interface Difference {
  added: number
  changed: number
  removed: number
  same: number
}

/** Returns what storing `after` in place of `before` would change. */
export const compareLedgers = (
  before: Ledger,
  after: Ledger,
): Record<'cards' | 'entries', Difference> => ({
  cards: compareRows(before.cards, after.cards),
  entries: compareRows(before.entries, after.entries),
})

function compareRows<Row extends { id: string }>(
  before: readonly Row[],
  after: readonly Row[],
): Difference {
  const old = new Map(before.map((row) => [row.id, JSON.stringify(row)]))
  const difference = { added: 0, changed: 0, removed: 0, same: 0 }
  for (const row of after) {
    const known = old.get(row.id)
    if (known === undefined) difference.added += 1
    else if (known === JSON.stringify(row)) difference.same += 1
    else difference.changed += 1
    old.delete(row.id)
  }
  return { ...difference, removed: old.size }
}

/**
 * Joins two ledgers: every row of both. If both have a row, `incoming` has the last word on it; when to remind stays as
 * it is in `current`.
 */
export function mergeLedgers(current: Ledger, incoming: Ledger): Ledger {
  return {
    ...current,
    cards: joined(current.cards, incoming.cards, ({ id }) => id),
    entries: joined(current.entries, incoming.entries, ({ id }) => id),
    marks: joined(current.marks, incoming.marks, ({ key }) => key),
  }
}

const joined = <Row>(
  current: readonly Row[],
  incoming: readonly Row[],
  keyOf: (row: Row) => string,
): Row[] => [
  ...new Map([...current, ...incoming].map((row): [string, Row] => [keyOf(row), row])).values(),
]

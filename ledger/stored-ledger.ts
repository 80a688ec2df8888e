import * as v from 'valibot'
import {
  CARD,
  EMPTY_LEDGER,
  ENTRY,
  LEDGER_VERSION,
  type Ledger,
  MARK,
  REMINDERS,
} from './ledger.ts'

const STORED = v.object({
  version: v.literal(LEDGER_VERSION),
  cards: v.array(v.unknown()),
  entries: v.array(v.unknown()),
  reminders: v.fallback(REMINDERS, EMPTY_LEDGER.reminders),
  marks: v.array(v.unknown()),
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
    entries: rows(ENTRY, entries),
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

import * as v from 'valibot'
import { CARD, EMPTY_LEDGER, ENTRY, LEDGER_VERSION, MARK, REMINDERS } from './ledger.ts'

/** A list of which every row stands for itself: one that does not fit is left out. */
const rows = <Row>(row: v.GenericSchema<unknown, Row>) =>
  v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((all) =>
        all.flatMap((one) => {
          const read = v.safeParse(row, one)
          return read.success ? [read.output] : []
        }),
      ),
    ),
    () => [],
  )

/** The ledger as it is read from storage: one bad row does not cost the person the others. */
export const STORED_LEDGER = v.object({
  version: v.literal(LEDGER_VERSION),
  cards: rows(CARD),
  entries: rows(ENTRY),
  reminders: v.fallback(REMINDERS, EMPTY_LEDGER.reminders),
  marks: rows(MARK),
})

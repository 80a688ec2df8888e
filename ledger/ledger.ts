import * as v from 'valibot'
import { OPERATORS } from '../guard/operator.ts'
import { type Day, isDay } from './day.ts'

/**
 * The version of what is stored and exported. Whoever changes the shape raises it, and makes `tests/ledger/released/`
 * pass, where a file of each version is kept.
 */
export const LEDGER_VERSION = 1

export const ID = v.pipe(v.string(), v.regex(/^[\w-]{1,40}$/))
const DAY = v.custom<Day>(isDay)
/** Kopecks, up to ten million roubles: no float ever adds up wrongly. */
const MONEY = v.pipe(v.number(), v.integer(), v.minValue(-1e9), v.maxValue(1e9))
const SPENT = v.pipe(MONEY, v.minValue(0))
/** A milliseconds count since 1970. */
const MOMENT = v.pipe(v.number(), v.minValue(0), v.maxValue(8e15))
const line = (longest: number) => v.pipe(v.string(), v.maxLength(longest))

/** What can be due: the number must be used, the plan's fee is taken, the balance should be looked at. */
export const DUE_KINDS = ['idle', 'fee', 'check'] as const
export type DueKind = (typeof DUE_KINDS)[number]
export const DUE_KIND = v.picklist(DUE_KINDS)

/** The fields of a card that a person fills in. */
export const CARD_FIELDS = {
  label: v.pipe(line(40), v.nonEmpty()),
  /** Null for an operator that the guide does not know. */
  operator: v.nullable(v.picklist(OPERATORS)),
  kind: v.picklist(['sim', 'esim']),
  /** E.164 if it could be read, else as it was typed; '' if it is not noted. */
  number: line(30),
  /** The plan's monthly fee, and the day of the month it is taken. */
  fee: v.nullable(
    v.object({
      amount: SPENT,
      day: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(31)),
    }),
  ),
  /** After how many unused days the number is at risk; null follows the operator's rule. */
  idleDays: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3660))),
  /** The last paid use that the person remembers; the log may know a later one. */
  lastUsed: DAY,
}

export const CARD = v.object({
  id: ID,
  ...CARD_FIELDS,
  /** When it was written down. */
  added: DAY,
  /** Which reminders are on. */
  reminds: v.object({ idle: v.boolean(), fee: v.boolean(), check: v.boolean() }),
})

/** A SIM card or eSIM. */
export type Card = v.InferOutput<typeof CARD>

/** How a top-up was paid. */
export const PAID_BY = ['card', 'sbp', 'app', 'cash', 'foreign', 'friend', 'other'] as const
export type PaidBy = (typeof PAID_BY)[number]

/** The fields of an entry that a person fills in. */
export const ENTRY_FIELDS = {
  /** `use`: a paid call, message or other action that keeps the number alive. */
  kind: v.picklist(['topup', 'check', 'use']),
  day: DAY,
  /** What was paid in; null for what is no top-up. */
  amount: v.nullable(SPENT),
  /** The balance that was seen, after the top-up if it is one; null if nobody looked. */
  balance: v.nullable(MONEY),
  paidBy: v.nullable(v.picklist(PAID_BY)),
  note: line(200),
}

export const ENTRY = v.object({
  id: ID,
  card: ID,
  ...ENTRY_FIELDS,
  /** When it was written down: the order of entries of one day. */
  at: MOMENT,
})

/** A line of the log. */
export type Entry = v.InferOutput<typeof ENTRY>

const LEADS = v.pipe(
  v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(365))),
  v.maxLength(5),
)

/** When to remind. */
export const REMINDER_FIELDS = {
  /** Days before the idle limit. */
  idle: LEADS,
  /** Days before the fee is taken. */
  fee: LEADS,
  /** Days without a look at the balance; null if that needs no reminder. */
  check: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(365))),
}

export const REMINDERS = v.object(REMINDER_FIELDS)

/** The person's choice of when to remind. */
export type Reminders = v.InferOutput<typeof REMINDERS>

export const MARK = v.object({
  /** The due thing: card, kind and day. */
  key: line(80),
  /** The reminders that were given: how many days before each was for, and when it came. */
  told: v.array(v.object({ lead: v.number(), at: MOMENT })),
  /** Not before then, if the person put it off. */
  until: v.nullable(MOMENT),
  /** The person has seen to it. */
  done: v.boolean(),
})

/** What became of a due thing. */
export type Mark = v.InferOutput<typeof MARK>

/** The whole ledger. A file that is imported must fit this in every row. */
export const LEDGER = v.pipe(
  v.object({
    version: v.literal(LEDGER_VERSION),
    cards: v.array(CARD),
    entries: v.array(ENTRY),
    reminders: REMINDERS,
    marks: v.array(MARK),
  }),
  v.check(({ cards, entries }) => hasOneRowEach(cards) && hasOneRowEach(entries), 'an id twice'),
  v.check(({ cards, entries }) => {
    const known = new Set(cards.map(({ id }) => id))
    return entries.every(({ card }) => known.has(card))
  }, 'an entry without its card'),
)

/** Cards, their log, when to remind, and of what was reminded. */
export type Ledger = v.InferOutput<typeof LEDGER>

const hasOneRowEach = (rows: readonly { id: string }[]): boolean =>
  new Set(rows.map(({ id }) => id)).size === rows.length

/** The ledger before anything is written down. */
export const EMPTY_LEDGER: Ledger = {
  version: LEDGER_VERSION,
  cards: [],
  entries: [],
  reminders: { idle: [30, 7, 1], fee: [3, 1], check: 30 },
  marks: [],
}

/** Returns a card's entries, the earliest first. */
export const logOf = (ledger: Pick<Ledger, 'entries'>, card: string): Entry[] =>
  ledger.entries.filter((entry) => entry.card === card).sort(inOrder)

/** Sorts entries by day, and those of one day as they were written down. */
export const inOrder = (one: Entry, other: Entry): number =>
  one.day < other.day ? -1 : one.day > other.day ? 1 : one.at - other.at

import fc from 'fast-check'
import { OPERATORS } from '../../guard/operator.ts'
import { addDays, type Day } from '../../ledger/day.ts'
import {
  type Card,
  DUE_KINDS,
  EMPTY_LEDGER,
  type Entry,
  type Ledger,
  PAID_BY,
} from '../../ledger/ledger.ts'

export const FIRST = '2026-03-01' as Day

/** A day within some years. */
export const day = fc.integer({ min: 0, max: 900 }).map((days) => addDays(FIRST, days))

const id = (letter: string) => fc.integer({ min: 0, max: 7 }).map((n) => `${letter}${n}`)
const money = fc.integer({ min: 0, max: 100_000 })
/** Everything that breaks files: quotes, commas, line ends, formulas, other scripts. */
export const words = fc.oneof(
  fc.string({ maxLength: 20, unit: 'grapheme' }),
  fc.constantFrom('МТС «Мой»', '留学卡', '=1+1', '-2', '@x', 'a,"b"', 'a\r\nb', '\ufeff', "'", ';'),
)

const boolean = fc.boolean()

export const card: fc.Arbitrary<Card> = fc.record({
  id: id('c'),
  label: words.map((text) => text.slice(0, 40) || 'x'),
  operator: fc.constantFrom(null, ...OPERATORS),
  kind: fc.constantFrom('sim', 'esim'),
  number: fc.constantFrom('', '+79161234567', '12345'),
  fee: fc.option(fc.record({ amount: money, day: fc.integer({ min: 1, max: 31 }) })),
  idleDays: fc.option(fc.integer({ min: 1, max: 400 })),
  lastUsed: day,
  added: day,
  reminds: fc.record({ idle: boolean, fee: boolean, check: boolean }),
})

export const entry: fc.Arbitrary<Entry> = fc.record({
  id: id('e'),
  card: id('c'),
  kind: fc.constantFrom('topup', 'check', 'use'),
  day,
  amount: fc.option(money),
  balance: fc.option(fc.integer({ min: -50_000, max: 100_000 })),
  paidBy: fc.option(fc.constantFrom(...PAID_BY)),
  note: words.map((text) => text.slice(0, 200)),
  at: fc.integer({ min: 0, max: 2e12 }),
})

const leads = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 5 })

const mark = fc.record({
  key: fc
    .tuple(id('c'), fc.constantFrom(...DUE_KINDS), day)
    .map(([of, kind, on]) => `${of}/${kind}/${on}`),
  told: fc.array(
    fc.record({
      lead: fc.integer({ min: 0, max: 60 }),
      at: fc.integer({ min: 0, max: 2e12 }),
    }),
    { maxLength: 3 },
  ),
  until: fc.option(fc.integer({ min: 0, max: 2e12 })),
  done: boolean,
})

/** Any ledger that holds together. */
export const ledger: fc.Arbitrary<Ledger> = fc
  .record({
    cards: fc.uniqueArray(card, { selector: (row) => row.id, maxLength: 5 }),
    entries: fc.uniqueArray(entry, { selector: (row) => row.id, maxLength: 8 }),
    reminders: fc.record({
      idle: leads,
      fee: leads,
      check: fc.option(fc.integer({ min: 1, max: 365 })),
    }),
    marks: fc.uniqueArray(mark, { selector: ({ key }) => key, maxLength: 4 }),
  })
  .map((parts) => ({
    ...EMPTY_LEDGER,
    ...parts,
    entries: parts.entries.filter((row) => parts.cards.some((known) => known.id === row.card)),
  }))

/** A card with nothing special, but for `rest`. */
export const plainCard = (rest: Partial<Card> = {}): Card => ({
  id: 'c0',
  label: 'MTS',
  operator: 'mts',
  kind: 'sim',
  number: '',
  fee: null,
  idleDays: null,
  lastUsed: FIRST,
  added: FIRST,
  reminds: { idle: true, fee: true, check: true },
  ...rest,
})

/** An entry with nothing special, but for `rest`. */
export const plainEntry = (rest: Partial<Entry> = {}): Entry => ({
  id: 'e0',
  card: 'c0',
  kind: 'check',
  day: FIRST,
  amount: null,
  balance: null,
  paidBy: null,
  note: '',
  at: 0,
  ...rest,
})

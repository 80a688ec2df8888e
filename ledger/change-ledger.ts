import * as v from 'valibot'
import {
  CARD,
  CARD_FIELDS,
  type Card,
  DUE_KIND,
  ENTRY,
  ENTRY_FIELDS,
  type Entry,
  ID,
  type Ledger,
  type Mark,
  REMINDER_FIELDS,
} from './ledger.ts'

const KEY = v.pipe(v.string(), v.maxLength(80))

/** An object with any of the fields. */
const some = <Fields extends v.ObjectEntries>(fields: Fields) =>
  v.object(
    Object.fromEntries(
      Object.entries(fields).map(([name, schema]) => [name, v.exactOptional(schema)]),
    ) as { [Name in keyof Fields]: v.ExactOptionalSchema<Fields[Name], undefined> },
  )

/** A row before and after a change; null where there was or is none. */
const UNDO_STEP = v.variant('table', [
  v.object({ table: v.literal('cards'), was: v.nullable(CARD), now: v.nullable(CARD) }),
  v.object({ table: v.literal('entries'), was: v.nullable(ENTRY), now: v.nullable(ENTRY) }),
])

/** What takes a change back. */
export type Undo = v.InferOutput<typeof UNDO_STEP>[]

/** One change of the ledger. An edit names only the fields it changes: two windows can edit one row. */
export const LEDGER_CHANGE = v.variant('kind', [
  v.object({ kind: v.literal('add-card'), card: CARD }),
  v.object({ kind: v.literal('edit-card'), id: ID, to: some(CARD_FIELDS) }),
  v.object({ kind: v.literal('remove-card'), id: ID }),
  v.object({ kind: v.literal('switch-reminder'), id: ID, due: DUE_KIND, on: v.boolean() }),
  v.object({ kind: v.literal('add-entry'), entry: ENTRY }),
  v.object({ kind: v.literal('edit-entry'), id: ID, to: some(ENTRY_FIELDS) }),
  v.object({ kind: v.literal('remove-entry'), id: ID }),
  v.object({ kind: v.literal('set-reminders'), to: some(REMINDER_FIELDS) }),
  v.object({ kind: v.literal('put-off'), key: KEY, until: v.number() }),
  v.object({ kind: v.literal('done'), key: KEY }),
  v.object({ kind: v.literal('undo'), undo: v.array(UNDO_STEP) }),
])

/** A change of the ledger. */
export type LedgerChange = v.InferOutput<typeof LEDGER_CHANGE>

/** A ledger after a change, and what takes the change back: nothing if it changed no row. */
export interface Changed {
  ledger: Ledger
  undo: Undo
}

/**
 * Makes a change. One that has no place any more, such as an edit of a row that another window removed, changes
 * nothing: `ledger` is then the very one given.
 */
export function changeLedger(ledger: Ledger, change: LedgerChange): Changed {
  switch (change.kind) {
    case 'add-card':
      return put(ledger, { table: 'cards', was: null, now: change.card })
    case 'edit-card':
      return edit(ledger, change.id, (card) => ({ ...card, ...change.to }))
    case 'switch-reminder':
      return edit(ledger, change.id, (card) => ({
        ...card,
        reminds: { ...card.reminds, [change.due]: change.on },
      }))
    case 'remove-card':
      return removeCard(ledger, change.id)
    case 'add-entry':
      return put(ledger, { table: 'entries', was: null, now: change.entry })
    case 'edit-entry': {
      const was = ledger.entries.find(({ id }) => id === change.id)
      if (was === undefined) return { ledger, undo: [] }
      return put(ledger, { table: 'entries', was, now: { ...was, ...change.to } as Entry })
    }
    case 'remove-entry': {
      const was = ledger.entries.find(({ id }) => id === change.id)
      if (was === undefined) return { ledger, undo: [] }
      return put(ledger, { table: 'entries', was, now: null })
    }
    case 'set-reminders':
      return { ledger: { ...ledger, reminders: { ...ledger.reminders, ...change.to } }, undo: [] }
    case 'put-off':
      return { ledger: withMark(ledger, change.key, { until: change.until }), undo: [] }
    case 'done':
      return { ledger: withMark(ledger, change.key, { done: true }), undo: [] }
    case 'undo':
      return { ledger: takeBack(ledger, change.undo), undo: [] }
  }
}

type Step = Undo[number]

/** Puts one row as a step says, if it can: an entry needs its card, and a new row an id of its own. */
function put(ledger: Ledger, step: Step): Changed {
  if (step.table === 'cards') {
    const cards = putRow(ledger.cards, step.was, step.now)
    return cards === null ? { ledger, undo: [] } : { ledger: { ...ledger, cards }, undo: [step] }
  }
  const { now } = step
  const entries = putRow(ledger.entries, step.was, now)
  const hasCard = now === null || ledger.cards.some(({ id }) => id === now.card)
  if (entries === null || !hasCard) return { ledger, undo: [] }
  return { ledger: { ...ledger, entries }, undo: [step] }
}

function putRow<Row extends { id: string }>(
  rows: readonly Row[],
  was: Row | null,
  now: Row | null,
): Row[] | null {
  if (was === null) {
    if (now === null || rows.some(({ id }) => id === now.id)) return null
    return [...rows, now]
  }
  return rows.flatMap((row) => (row.id !== was.id ? row : now === null ? [] : now))
}

function edit(ledger: Ledger, id: string, to: (card: Card) => unknown): Changed {
  const was = ledger.cards.find((card) => card.id === id)
  if (was === undefined) return { ledger, undo: [] }
  return put(ledger, { table: 'cards', was, now: to(was) as Card })
}

/** Removes a card and its log; what takes it back puts the card first. */
function removeCard(ledger: Ledger, id: string): Changed {
  const was = ledger.cards.find((card) => card.id === id)
  if (was === undefined) return { ledger, undo: [] }
  const log = ledger.entries.filter(({ card }) => card === id)
  return {
    ledger: {
      ...ledger,
      cards: ledger.cards.filter((card) => card !== was),
      entries: ledger.entries.filter(({ card }) => card !== id),
    },
    undo: [
      { table: 'cards', was, now: null },
      ...log.map((entry): Step => ({ table: 'entries', was: entry, now: null })),
    ],
  }
}

/**
 * Takes a change back, and nothing that was changed since: a row that was added goes only if it is as it was added,
 * a field gets its former value only if it has the one the change gave it, and a removed row comes back once.
 */
function takeBack(ledger: Ledger, undo: Undo): Ledger {
  const cards = new Map(ledger.cards.map((card) => [card.id, card]))
  const entries = new Map(ledger.entries.map((entry) => [entry.id, entry]))
  const used = new Set(ledger.entries.map(({ card }) => card))
  for (const step of undo) {
    if (step.table === 'cards') {
      const { was, now } = step
      if (was !== null || now === null || !used.has(now.id)) restore(cards, was, now)
    } else if (step.was === null || cards.has(step.was.card)) {
      restore(entries, step.was, step.now)
    }
  }
  return { ...ledger, cards: [...cards.values()], entries: [...entries.values()] }
}

function restore<Row extends { id: string }>(
  rows: Map<string, Row>,
  was: Row | null,
  now: Row | null,
): void {
  const id = (was ?? now)?.id ?? ''
  const current = rows.get(id)
  if (was === null) {
    if (isSame(current, now)) rows.delete(id)
  } else if (now === null) {
    if (current === undefined) rows.set(id, was)
  } else if (current !== undefined) {
    const fields = Object.keys(was) as (keyof Row)[]
    const changed = fields.filter(
      (field) => !isSame(was[field], now[field]) && isSame(current[field], now[field]),
    )
    rows.set(id, {
      ...current,
      ...Object.fromEntries(changed.map((field) => [field, was[field]])),
    })
  }
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/** Returns the ledger with a mark changed; a due thing without one gets it. */
export function withMark(ledger: Ledger, key: string, to: Partial<Omit<Mark, 'key'>>): Ledger {
  const before = ledger.marks.find((mark) => mark.key === key)
  const mark: Mark = { key, told: [], until: null, done: false, ...before, ...to }
  return { ...ledger, marks: [...ledger.marks.filter((other) => other !== before), mark] }
}

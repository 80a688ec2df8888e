import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import {
  changeLedger,
  LEDGER_CHANGE,
  type LedgerChange,
  type Undo,
} from '../../ledger/change-ledger.ts'
import type { Day } from '../../ledger/day.ts'
import { DUE_KINDS, EMPTY_LEDGER, LEDGER, type Ledger } from '../../ledger/ledger.ts'
import { card, entry, ledger, plainCard, plainEntry } from './arbitrary.ts'

/** A row's fields without its id, some of them. */
const some = <Row extends object>(row: fc.Arbitrary<Row>, names: readonly (keyof Row)[]) =>
  fc
    .tuple(row, fc.subarray([...names]))
    .map(([of, chosen]) => Object.fromEntries(chosen.map((name) => [name, of[name]])))

const id = (letter: string) => fc.integer({ min: 0, max: 7 }).map((n) => `${letter}${n}`)

const change = fc.oneof(
  fc.record({ kind: fc.constant('add-card' as const), card }),
  fc.record({
    kind: fc.constant('edit-card' as const),
    id: id('c'),
    to: some(card, ['label', 'operator', 'fee', 'lastUsed']),
  }),
  fc.record({ kind: fc.constant('remove-card' as const), id: id('c') }),
  fc.record({
    kind: fc.constant('switch-reminder' as const),
    id: id('c'),
    due: fc.constantFrom(...DUE_KINDS),
    on: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('add-entry' as const), entry }),
  fc.record({
    kind: fc.constant('edit-entry' as const),
    id: id('e'),
    to: some(entry, ['day', 'amount', 'balance', 'note']),
  }),
  fc.record({ kind: fc.constant('remove-entry' as const), id: id('e') }),
) as fc.Arbitrary<LedgerChange>

/** A ledger's rows in no order: taking back puts rows at the end. */
const rows = ({ cards, entries }: Ledger) => ({
  cards: [...cards].sort((one, other) => (one.id < other.id ? -1 : 1)),
  entries: [...entries].sort((one, other) => (one.id < other.id ? -1 : 1)),
})

const undone = (from: Ledger, undo: Undo): Ledger =>
  changeLedger(from, { kind: 'undo', undo }).ledger

describe('a change of the ledger', () => {
  it('leaves it whole, whatever the change', () =>
    fc.assert(
      fc.property(ledger, fc.array(change, { maxLength: 12 }), (start, changes) => {
        let now = start
        const undos: Undo[] = []
        for (const one of changes) {
          expect(v.is(LEDGER_CHANGE, one)).toBe(true)
          const changed = changeLedger(now, one)
          undos.push(changed.undo)
          now = changed.ledger
          expect(v.safeParse(LEDGER, now).issues).toBeUndefined()
        }
      }),
    ))

  it('is taken back by its undo', () =>
    fc.assert(
      fc.property(ledger, change, (start, one) => {
        const { ledger: after, undo } = changeLedger(start, one)
        expect(rows(undone(after, undo))).toEqual(rows(start))
      }),
      { numRuns: 500 },
    ))

  it('and any number of changes, taken back the last first, leave no trace', () =>
    fc.assert(
      fc.property(ledger, fc.array(change, { maxLength: 10 }), (start, changes) => {
        let now = start
        const undos: Undo[] = []
        for (const one of changes) {
          const { ledger: after, undo } = changeLedger(now, one)
          now = after
          undos.unshift(undo)
        }
        expect(rows(undos.reduce(undone, now))).toEqual(rows(start))
      }),
      { numRuns: 300 },
    ))

  it('taken back in any order leaves the ledger whole, and rows that no taken-back change touched as they are', () =>
    fc.assert(
      fc.property(
        ledger,
        fc.array(change, { maxLength: 10 }),
        fc.infiniteStream(fc.nat(100)),
        (start, changes, pick) => {
          let now = start
          const undos: Undo[] = []
          for (const one of changes) {
            const { ledger: after, undo } = changeLedger(now, one)
            now = after
            undos.push(undo)
          }
          while (undos.length > 0) {
            const at = (pick.next().value ?? 0) % undos.length
            const [undo = []] = undos.splice(at, 1)
            const touched = new Set(undo.map(({ was, now: is }) => (was ?? is)?.id))
            const before = now
            now = undone(now, undo)
            expect(v.safeParse(LEDGER, now).issues).toBeUndefined()
            expect(now.entries.filter((row) => !touched.has(row.id))).toEqual(
              before.entries.filter((row) => !touched.has(row.id)),
            )
            expect(now.cards.filter((row) => !touched.has(row.id))).toEqual(
              before.cards.filter((row) => !touched.has(row.id)),
            )
          }
        },
      ),
    ))
})

describe('two windows', () => {
  const start: Ledger = { ...EMPTY_LEDGER, cards: [plainCard()], entries: [plainEntry()] }

  it('that edit different fields of a card both have their way', () => {
    const one = changeLedger(start, { kind: 'edit-card', id: 'c0', to: { label: 'Mine' } }).ledger
    const both = changeLedger(one, { kind: 'edit-card', id: 'c0', to: { idleDays: 60 } }).ledger
    expect(both.cards[0]).toMatchObject({ label: 'Mine', idleDays: 60 })
  })

  it('one of which removed the entry that the other edits: nothing is brought back by half', () => {
    const one = changeLedger(start, { kind: 'remove-entry', id: 'e0' }).ledger
    const both = changeLedger(one, { kind: 'edit-entry', id: 'e0', to: { note: 'x' } })
    expect(both.ledger).toBe(one)
  })

  it('one of which takes back an edit: what the other changed since stays', () => {
    const edited = changeLedger(start, {
      kind: 'edit-card',
      id: 'c0',
      to: { label: 'Mine', idleDays: 60 },
    })
    const other = changeLedger(edited.ledger, {
      kind: 'edit-card',
      id: 'c0',
      to: { label: 'Ours' },
    })
    const back = undone(other.ledger, edited.undo)
    expect(back.cards[0]).toMatchObject({ label: 'Ours', idleDays: null })
  })

  it('one of which takes back a card that the other has logged to: the card and the entry stay', () => {
    const added = changeLedger(EMPTY_LEDGER, { kind: 'add-card', card: plainCard() })
    const logged = changeLedger(added.ledger, { kind: 'add-entry', entry: plainEntry() })
    expect(undone(logged.ledger, added.undo)).toEqual(logged.ledger)
  })

  it('a removed card comes back with its log', () => {
    const removed = changeLedger(start, { kind: 'remove-card', id: 'c0' })
    expect(removed.ledger.entries).toEqual([])
    expect(undone(removed.ledger, removed.undo)).toEqual(start)
  })
})

describe('a change that does not fit', () => {
  it.each([
    { kind: 'edit-card', id: 'c0', to: { label: '' } },
    { kind: 'edit-card', id: 'c0', to: { label: undefined } },
    { kind: 'edit-card', id: 'c0', to: { lastUsed: '2026-02-30' as Day } },
    { kind: 'add-entry', entry: plainEntry({ amount: 0.5 }) },
    { kind: 'add-entry', entry: plainEntry({ amount: -1 }) },
    { kind: 'add-entry', entry: plainEntry({ note: 'x'.repeat(201) }) },
    { kind: 'add-card', card: plainCard({ id: 'a/b' }) },
    { kind: 'set-reminders', to: { idle: [400] } },
    { kind: 'erase' },
  ])('is refused: %j', (one) => {
    expect(v.is(LEDGER_CHANGE, one)).toBe(false)
  })
})

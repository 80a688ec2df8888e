import fc from 'fast-check'
import * as v from 'valibot'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { changeKept, REMINDERS_ALARM } from '../../background/ledger/keep-ledger.ts'
import { changeLedger, type LedgerChange } from '../../ledger/change-ledger.ts'
import type { Day } from '../../ledger/day.ts'
import { EMPTY_LEDGER, ENTRY, ENTRY_FIELDS, type Ledger } from '../../ledger/ledger.ts'
import { readStoredLedger } from '../../ledger/stored-ledger.ts'
import { readLedger } from '../../platform/ledger-store.ts'
import { readNextDue } from '../../platform/next-due.ts'
import { card, entry, plainCard, plainEntry } from '../ledger/arbitrary.ts'
import { endAfter } from './end-after.ts'
import { stubPackageFacts } from './package-facts.ts'

const NOW = Date.UTC(2026, 2, 10)

beforeEach(() => {
  fakeBrowser.reset()
  stubPackageFacts()
})

const id = (letter: string) => fc.integer({ min: 0, max: 7 }).map((n) => `${letter}${n}`)

const CHANGES: fc.Arbitrary<LedgerChange[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('add-card' as const), card }),
    fc.record({ kind: fc.constant('add-entry' as const), entry }),
    fc.record({ kind: fc.constant('remove-entry' as const), id: id('e') }),
    fc.record({
      kind: fc.constant('edit-card' as const),
      id: id('c'),
      to: fc.constant({ idleDays: 7 }),
    }),
  ),
  { minLength: 2, maxLength: 8 },
)

/** Lets the scheduler decide when each read and write of the storage ends. */
function slowStorage(scheduler: fc.Scheduler): void {
  const { local } = fakeBrowser.storage
  const { get, set } = local
  vi.spyOn(local, 'get').mockImplementation(scheduler.scheduleFunction(get.bind(local)))
  vi.spyOn(local, 'set').mockImplementation(scheduler.scheduleFunction(set.bind(local)))
}

describe('changes from two windows at once, in any interleaving,', () => {
  it('leave the ledger as if made one after another', () =>
    fc.assert(
      fc.asyncProperty(CHANGES, fc.scheduler(), async (changes, scheduler) => {
        fakeBrowser.reset()
        slowStorage(scheduler)
        const begun: LedgerChange[] = []
        const all = changes.map(async (change) => {
          await scheduler.schedule(Promise.resolve(), change.kind)
          begun.push(change)
          await changeKept(change, NOW)
        })
        await scheduler.waitFor(Promise.all(all))
        vi.restoreAllMocks()
        stubPackageFacts()
        const expected = begun.reduce<Ledger>(
          (ledger, change) => changeLedger(ledger, change).ledger,
          EMPTY_LEDGER,
        )
        expect(await readLedger()).toEqual(expected)
      }),
      { numRuns: 100 },
    ))
})

describe('a background that ends at any read or write', () => {
  it('leaves the ledger as it was before a change or after it, never between', () =>
    fc.assert(
      fc.asyncProperty(CHANGES, fc.nat(30), async (changes, steps) => {
        fakeBrowser.reset()
        endAfter(steps)
        const states = [EMPTY_LEDGER]
        for (const change of changes) {
          await changeKept(change, NOW).catch(() => undefined)
          states.push(changeLedger(states.at(-1) ?? EMPTY_LEDGER, change).ledger)
        }
        vi.restoreAllMocks()
        expect(states).toContainEqual(await readLedger())
        const { cards } = await readLedger()
        expect((await readNextDue()) === null).toBe(
          !cards.some(({ reminds, fee }) => reminds.idle || reminds.check || (fee && reminds.fee)),
        )
      }),
      { numRuns: 100 },
    ))
})

describe('a change that is stored', () => {
  const mine = plainCard({ label: '留学卡', idleDays: 20, lastUsed: '2026-03-01' as Day })

  it('comes with the soonest due thing and an alarm', async () => {
    await changeKept({ kind: 'add-card', card: mine }, NOW)
    expect(await readNextDue()).toEqual({
      card: 'c0',
      label: '留学卡',
      operator: 'mts',
      kind: 'idle',
      day: '2026-03-21',
    })
    const alarm = await fakeBrowser.alarms.get(REMINDERS_ALARM)
    expect(alarm?.scheduledTime).toBeGreaterThan(NOW)
    expect(alarm?.scheduledTime).toBeLessThanOrEqual(NOW + 6 * 3_600_000)
  })

  it('is followed by none once the last card is gone', async () => {
    await changeKept({ kind: 'add-card', card: mine }, NOW)
    await changeKept({ kind: 'remove-card', id: 'c0' }, NOW)
    expect(await readNextDue()).toBeNull()
    expect(await fakeBrowser.alarms.get(REMINDERS_ALARM)).toBeUndefined()
  })

  it('tells what takes it back, and whether there was anything to change', async () => {
    await changeKept({ kind: 'add-card', card: mine }, NOW)
    const { made, undo } = await changeKept({ kind: 'add-entry', entry: plainEntry() }, NOW)
    expect(made).toBe(true)
    await changeKept({ kind: 'undo', undo }, NOW)
    expect((await readLedger()).entries).toEqual([])
    expect((await changeKept({ kind: 'remove-entry', id: 'e0' }, NOW)).made).toBe(false)
  })

  it('that finds no room is refused, and what was there stays', async () => {
    await changeKept({ kind: 'add-card', card: mine }, NOW)
    const full = vi
      .spyOn(fakeBrowser.storage.local, 'set')
      .mockRejectedValue(new Error('QUOTA_BYTES'))
    await expect(changeKept({ kind: 'add-entry', entry: plainEntry() }, NOW)).rejects.toThrow(
      'QUOTA',
    )
    full.mockRestore()
    expect(await readLedger()).toMatchObject({ cards: [mine], entries: [] })
  })
})

describe('a stored ledger', () => {
  /** An entry with one field changed to anything, or with one too many or too few. */
  const odd = fc
    .tuple(
      entry,
      fc.constantFrom(...Object.keys(ENTRY_FIELDS), 'id', 'card', 'at', 'x'),
      fc.anything(),
    )
    .map(([row, name, value]) => JSON.parse(JSON.stringify({ ...row, [name]: value })) as unknown)

  it('has the entries that fit the schema, and no other', () =>
    fc.assert(
      fc.property(fc.array(fc.oneof(entry, odd), { maxLength: 4 }), (entries) => {
        const { ledger } = readStoredLedger(JSON.stringify({ ...EMPTY_LEDGER, entries }))
        expect(ledger.entries).toEqual(
          entries.flatMap((row) => {
            const read = v.safeParse(ENTRY, row)
            return read.success ? [read.output] : []
          }),
        )
      }),
      { numRuns: 1000 },
    ))

  it('with a bad row loses only that, and all of it is kept aside', async () => {
    const stored = {
      ...EMPTY_LEDGER,
      cards: [plainCard(), { ...plainCard({ id: 'c1' }), lastUsed: 'never' }],
      entries: [plainEntry(), 7],
    }
    await fakeBrowser.storage.local.set({ ledger: JSON.stringify(stored) })
    const read = await readLedger()
    expect([read.cards.length, read.entries.length]).toEqual([1, 1])
    const aside = await fakeBrowser.storage.local.get('ledger.rejected')
    expect(JSON.parse(String(aside['ledger.rejected']))).toEqual(stored)
  })

  it('whose fields come back in another order is kept aside nowhere', async () => {
    const turned = Object.fromEntries(Object.entries(plainCard()).reverse())
    await fakeBrowser.storage.local.set({
      ledger: JSON.stringify({ ...EMPTY_LEDGER, cards: [turned] }),
    })
    expect((await readLedger()).cards).toEqual([plainCard()])
    expect(await fakeBrowser.storage.local.get('ledger.rejected')).toEqual({})
  })
})

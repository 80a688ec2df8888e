import { describe, expect, it, test } from 'vitest'
import { FACTS } from '../../guide/facts/index.ts'
import { idleRules } from '../../guide/idle-rule.ts'
import type { Day } from '../../ledger/day.ts'
import { dueThings, lastBalances } from '../../ledger/due.ts'
import { type Card, EMPTY_LEDGER, type Entry, type Mark } from '../../ledger/ledger.ts'
import { nextDue } from '../../ledger/remind.ts'
import { plainCard, plainEntry } from './arbitrary.ts'

const RULES = idleRules(FACTS)
const TODAY = '2026-03-10' as Day

const dues = (card: Partial<Card>, entries: Partial<Entry>[] = [], marks: Mark[] = []) =>
  dueThings(
    {
      ...EMPTY_LEDGER,
      cards: [plainCard(card)],
      entries: entries.map((entry, at) => plainEntry({ id: `e${at}`, at, ...entry })),
      marks,
    },
    RULES,
    TODAY,
  ).map(({ kind, day }) => `${kind} ${day}`)

describe('the rule for an unused number', () => {
  test.each([
    ['mts', 90, 183],
    ['beeline', 90, 90],
    ['megafon', 45, 89],
    ['t2', 120, 120],
    ['yota', 90, 90],
    ['other', 45, 45],
  ] as const)(
    '%s: the shortest term the facts give, %i; the longest, %i',
    (operator, days, longest) => {
      expect(RULES[operator]).toMatchObject({ days, longest })
    },
  )
})

describe('what is due', () => {
  it('counts from the last use, by the operator’s rule', () => {
    expect(dues({ operator: 't2' })).toContain('idle 2026-06-29')
  })

  it('counts by the person’s own term, if there is one', () => {
    expect(dues({ operator: 't2', idleDays: 10 })).toContain('idle 2026-03-11')
  })

  it('counts from a later top-up or use in the log, not from a look at the balance', () => {
    const log = [
      { kind: 'topup', day: '2026-03-05' as Day, amount: 100 },
      { kind: 'check', day: '2026-03-09' as Day, balance: 100 },
      { kind: 'use', day: '2026-02-01' as Day },
    ] as const
    expect(dues({ idleDays: 10 }, [...log])).toEqual(['idle 2026-03-15', 'check 2026-04-08'])
  })

  it('is a fee on its next day, in a short month on the last', () => {
    expect(dues({ fee: { amount: 100, day: 10 } })).toContain('fee 2026-03-10')
    expect(dues({ fee: { amount: 100, day: 9 } })).toContain('fee 2026-04-09')
    expect(dues({ fee: { amount: 100, day: 31 } })).toContain('fee 2026-03-31')
  })

  it('stands, when it is a late look at the balance, behind a term that has passed, before one to come', () => {
    const late = { added: '2026-01-01' as Day, lastUsed: '2026-01-01' as Day }
    expect(dues({ ...late, idleDays: 60 })).toEqual(['idle 2026-03-02', 'check 2026-01-31'])
    expect(dues({ ...late, idleDays: 70 })).toEqual(['check 2026-01-31', 'idle 2026-03-12'])
  })

  it('is also the fee that was taken last, until somebody knows of it', () => {
    const card = { fee: { amount: 100, day: 5 }, lastUsed: '2026-03-01' as Day }
    const key = 'c0/fee/2026-03-05'
    const told = { key, told: [{ lead: 1, at: Date.UTC(2026, 2, 4) }], until: null, done: false }
    const missed = (marks: Mark[] = [], entries: Partial<Entry>[] = [], rest: Partial<Card> = {}) =>
      dues({ ...card, ...rest }, entries, marks).includes('fee 2026-03-05')
    expect(missed()).toBe(true)
    expect(missed([told])).toBe(false)
    expect(missed([{ ...told, told: [{ lead: 3, at: 0 }] }])).toBe(true)
    expect(missed([{ ...told, until: Date.UTC(2026, 2, 11) }])).toBe(true)
    expect(missed([{ ...told, told: [{ lead: 1, at: Date.UTC(2027, 1, 1) }] }])).toBe(true)
    expect(missed([{ ...told, told: [], done: true }])).toBe(false)
    expect(missed([], [{ day: '2026-03-06' as Day, balance: 100 }])).toBe(false)
    expect(missed([], [], { added: '2026-03-06' as Day })).toBe(false)
    expect(missed([], [], { reminds: { idle: true, fee: false, check: true } })).toBe(false)
  })

  it('is the fee of the month after, once this one is seen to', () => {
    const mark = { key: 'c0/fee/2026-03-10', told: [], until: null, done: true }
    expect(dues({ fee: { amount: 100, day: 10 } }, [], [mark])).toContain('fee 2026-04-10')
  })

  it('stands in order of days, the soonest with its reminder on first', () => {
    const ledger = {
      ...EMPTY_LEDGER,
      cards: [
        plainCard({ id: 'c1', idleDays: 300 }),
        plainCard({ id: 'c2', idleDays: 5, reminds: { idle: false, fee: true, check: true } }),
        plainCard({ id: 'c3', idleDays: 20 }),
      ],
    }
    const all = dueThings(ledger, RULES, TODAY)
    expect(all.map(({ day }) => day)).toEqual(all.map(({ day }) => day).sort())
    expect(all[0]?.card.id).toBe('c2')
    expect(nextDue(ledger, all, 0)).toMatchObject({ kind: 'idle', card: { id: 'c3' } })
  })
})

test('the last balance is that of the last day, and of two of a day the later one', () => {
  expect(
    lastBalances([
      plainEntry({ day: '2026-03-02' as Day, balance: 500, at: 2 }),
      plainEntry({ day: '2026-03-02' as Day, balance: 300, at: 1 }),
      plainEntry({ day: '2026-03-03' as Day }),
      plainEntry({ day: '2026-03-01' as Day, balance: 100, at: 9 }),
      plainEntry({ card: 'c1', day: '2026-02-01' as Day, balance: 7 }),
    ]),
  ).toEqual(
    new Map([
      ['c0', { balance: 500, day: '2026-03-02', at: 2 }],
      ['c1', { balance: 7, day: '2026-02-01', at: 0 }],
    ]),
  )
})

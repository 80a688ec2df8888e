import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { charges } from '../../ledger/charges.ts'
import { type Day, isDay } from '../../ledger/day.ts'
import { type Entry, inOrder } from '../../ledger/ledger.ts'
import { plainMoney, readMoney } from '../../ledger/money.ts'
import { months } from '../../ledger/months.ts'
import { entry, plainEntry } from './arbitrary.ts'

const FEE = { fee: { amount: 30_000, day: 10 } }

const seen = (day: string, balance: number, rest: Partial<Entry> = {}) =>
  plainEntry({ day: day as Day, balance, ...rest })

describe('what was charged between two balances', () => {
  it('is explained by the fee that lies between, and the rest is not', () => {
    expect(charges(FEE, [seen('2026-03-01', 50_000), seen('2026-03-13', 16_000)])).toEqual([
      {
        from: '2026-03-01',
        to: '2026-03-13',
        days: 12,
        charged: 34_000,
        explained: 30_000,
        unexplained: 4_000,
      },
    ])
  })

  it('takes top-ups into account, the one that the later balance follows too', () => {
    const log = [
      seen('2026-03-01', 10_000),
      plainEntry({ kind: 'topup', day: '2026-03-02' as Day, amount: 20_000 }),
      seen('2026-03-03', 55_000, { kind: 'topup', amount: 30_000 }),
    ]
    expect(charges({ fee: null }, log)).toMatchObject([{ charged: 5_000, unexplained: 5_000 }])
  })

  it('is explained by a fee on the day of either balance', () => {
    for (const days of [
      ['2026-03-10', '2026-03-20'],
      ['2026-03-01', '2026-03-10'],
    ] as const)
      expect(charges(FEE, [seen(days[0], 50_000), seen(days[1], 20_000)])).toMatchObject([
        { explained: 30_000, unexplained: 0 },
      ])
  })

  it('is explained by one fee a month over a long time', () => {
    expect(charges(FEE, [seen('2026-01-01', 100_000), seen('2026-03-31', 5_000)])).toMatchObject([
      { charged: 95_000, explained: 90_000, unexplained: 5_000 },
    ])
  })

  it('is negative if a top-up is missing, and then nothing is unexplained', () => {
    expect(charges(FEE, [seen('2026-03-01', 0), seen('2026-03-20', 10_000)])).toMatchObject([
      { charged: -10_000, explained: 0, unexplained: 0 },
    ])
  })

  it('adds up: first balance, top-ups and charges make the last balance', () =>
    fc.assert(
      fc.property(fc.array(entry, { minLength: 2 }), (entries) => {
        const log = entries.sort(inOrder)
        const balances = log.filter(({ balance }) => balance !== null)
        const [first, last] = [balances.at(0), balances.at(-1)]
        if (!first || !last || first === last) return
        const between = log.slice(log.indexOf(first) + 1, log.indexOf(last) + 1)
        const toppedUp = between.reduce((sum, { amount }) => sum + (amount ?? 0), 0)
        const charged = charges(FEE, log).reduce((sum, one) => sum + one.charged, 0)
        expect((first.balance ?? 0) + toppedUp - charged).toBe(last.balance)
      }),
    ))
})

test('months hold every entry once, the latest first, with what was topped up', () =>
  fc.assert(
    fc.property(fc.array(entry), (entries) => {
      const log = entries.sort(inOrder)
      const all = months(log, charges(FEE, log))
      expect(all.flatMap(({ entries: own }) => own)).toHaveLength(log.length)
      expect(all.map(({ month }) => month)).toEqual(
        [...new Set(log.map(({ day }) => day.slice(0, 7)))].sort().reverse(),
      )
      const sum = all.reduce((total, { toppedUp }) => total + toppedUp, 0)
      expect(sum).toBe(log.reduce((total, { amount }) => total + (amount ?? 0), 0))
      expect(all.every(({ entries: own }) => own.every(({ day }) => isDay(day)))).toBe(true)
    }),
  ))

describe('a sum as people type it', () => {
  test.each([
    ['340', 34_000],
    ['340.5', 34_050],
    ['340,50', 34_050],
    ['1 000', 100_000],
    ['1\u00a0000,00 ₽', 100_000],
    ['-12,5', -1_250],
    ['−30', -3_000],
    ['３４０', 34_000],
    ['500 руб.', 50_000],
    ['500р', 50_000],
    ['300卢布', 30_000],
    ['300 RUB', 30_000],
    ['0', 0],
    ['-0', 0],
  ])('%j is %i kopecks', (text, kopecks) => expect(readMoney(text)).toBe(kopecks))

  test.each(['', 'abc', '1.234', '1,000.00', '--1', '1e5', '999999999', '.5', '5 or 6'])(
    '%j is none',
    (text) => expect(readMoney(text)).toBeNull(),
  )

  it('comes back from a file as it went in', () =>
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (kopecks) => {
        expect(readMoney(plainMoney(kopecks))).toBe(kopecks)
      }),
    ))
})

import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  addDays,
  type Day,
  dayAt,
  daysBetween,
  daysCalled,
  isDay,
  lastDayCalled,
  momentOf,
  nextDayCalled,
} from '../../ledger/day.ts'
import { day } from './arbitrary.ts'

const ZONES = ['Europe/Moscow', 'Asia/Shanghai', 'America/Los_Angeles', 'Asia/Vladivostok']

describe('a day', () => {
  test.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '1999-12-31', '2200-01-01', ''])(
    '%s is none',
    (text) => expect(isDay(text)).toBe(false),
  )
  test.each(['2026-02-28', '2028-02-29', '2000-01-01', '2199-12-31'])('%s is one', (text) =>
    expect(isDay(text)).toBe(true),
  )

  it('and some days more are that many days apart', () =>
    fc.assert(
      fc.property(day, fc.integer({ min: -4000, max: 4000 }), (from, days) => {
        const to = addDays(from, days)
        expect(isDay(to)).toBe(true)
        expect(daysBetween(from, to)).toBe(days)
      }),
    ))
})

describe('the day a fee is taken', () => {
  test.each([
    [31, '2026-02-10', '2026-02-28'],
    [31, '2028-02-10', '2028-02-29'],
    [29, '2027-02-01', '2027-02-28'],
    [30, '2026-04-30', '2026-04-30'],
    [31, '2026-04-30', '2026-04-30'],
    [1, '2026-12-02', '2027-01-01'],
    [15, '2026-03-15', '2026-03-15'],
    [31, '2026-12-31', '2026-12-31'],
  ])('%i, looked for from %s, is %s', (date, from, expected) => {
    expect(nextDayCalled(date, from as Day)).toBe(expected)
  })

  it('comes once a month, and is counted so', () =>
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 31 }), (from, date) => {
        const days = [nextDayCalled(date, from)]
        for (let n = 0; n < 13; n++) {
          days.push(nextDayCalled(date, addDays(days.at(-1) ?? from, 1)))
          expect(daysCalled(date, from, days.at(-1) ?? from)).toBe(n + 2)
          expect(daysCalled(date, from, addDays(days.at(-1) ?? from, -1))).toBe(n + 1)
        }
        expect(new Set(days.map((one) => one.slice(0, 7))).size).toBe(days.length)
        expect(days.slice(1).map((one) => lastDayCalled(date, one))).toEqual(days.slice(0, -1))
      }),
    ))
})

describe('a moment', () => {
  it.each(ZONES)('is on the day it was made of, in %s, also where the clocks change', (zone) => {
    fc.assert(
      fc.property(day, fc.constantFrom(0, 10, 23), (on, hour) => {
        const moment = momentOf(on, hour, zone)
        expect(dayAt(moment, zone)).toBe(on)
        const shown = new Intl.DateTimeFormat('en', {
          timeZone: zone,
          hour: 'numeric',
          hourCycle: 'h23',
        }).format(moment)
        expect(Number(shown)).toBe(hour)
      }),
    )
  })

  it('of Moscow’s midnight is an evening before in California', () => {
    const midnight = momentOf('2026-03-14' as Day, 0, 'Europe/Moscow')
    expect(new Date(midnight).toISOString()).toBe('2026-03-13T21:00:00.000Z')
    expect(dayAt(midnight, 'America/Los_Angeles')).toBe('2026-03-13')
    expect(dayAt(midnight, 'Asia/Vladivostok')).toBe('2026-03-14')
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FACTS } from '../../guide/facts/index.ts'
import { idleRules } from '../../guide/idle-rule.ts'
import { changeLedger } from '../../ledger/change-ledger.ts'
import {
  addDays,
  type Day,
  dayAt,
  daysBetween,
  momentOf,
  OPERATORS_ZONE,
} from '../../ledger/day.ts'
import { dueThings } from '../../ledger/due.ts'
import { EMPTY_LEDGER, type Ledger } from '../../ledger/ledger.ts'
import { nextMoment, reminded, remindersNow } from '../../ledger/remind.ts'
import { FIRST, plainCard } from './arbitrary.ts'

const RULES = idleRules(FACTS)
const ZONES = ['Europe/Moscow', 'Asia/Shanghai', 'America/Los_Angeles', 'Asia/Vladivostok'] as const
const HOUR = 3_600_000
const DAY = 24 * HOUR

/** What the person is told at a moment, and the ledger after that. */
function tick(ledger: Ledger, now: number, zone: string) {
  const dues = dueThings(ledger, RULES, dayAt(now, OPERATORS_ZONE))
  const given = remindersNow(ledger, dues, now, zone)
  const after = reminded(ledger, dues, given, now)
  return { given, after, dues, next: nextMoment(after, dues, now, zone) }
}

/** A step of a simulated life: what happens, and how long after the step before. */
const step = fc.record({
  /** The machine looks when the alarm is due, at some other time, or is off for up to two months. */
  sleep: fc.oneof(
    { weight: 6, arbitrary: fc.constant<'until the alarm'>('until the alarm') },
    { weight: 2, arbitrary: fc.integer({ min: HOUR, max: 48 * HOUR }) },
    { weight: 2, arbitrary: fc.integer({ min: DAY, max: 60 * DAY }) },
  ),
  zone: fc.option(fc.constantFrom(...ZONES), { freq: 20 }),
  used: fc.integer({ min: 0, max: 12 }).map((n) => n === 0),
})

const life = (zone: string) =>
  fc.record({
    zone: fc.constant(zone),
    idleDays: fc.integer({ min: 20, max: 200 }),
    feeDay: fc.integer({ min: 1, max: 31 }),
    steps: fc.array(step, { minLength: 100, maxLength: 100 }),
  })

const startOf = ({ idleDays, feeDay }: { idleDays: number; feeDay: number }): Ledger => ({
  ...EMPTY_LEDGER,
  cards: [plainCard({ idleDays, fee: { amount: 100, day: feeDay } })],
})

/** Ten years, or as many as the steps last. */
const END = momentOf(FIRST, 0, 'UTC') + 3653 * DAY

describe.each(ZONES)('ten years in %s', (home) => {
  it('each due thing is reminded once for each of its leads, none early, none lost', () =>
    fc.assert(
      fc.property(life(home), (life) => {
        let zone = life.zone
        let ledger = startOf(life)
        let now = momentOf(FIRST, 12, zone)
        const told = new Map<string, number[]>()
        for (let at = 0; now < END && at < 4000; at++) {
          const one = life.steps[at % life.steps.length]
          if (one === undefined) break
          zone = one.zone ?? zone
          const { given, after, dues, next } = tick(ledger, now, zone)
          for (const { due, lead } of given) {
            const before = told.get(due.key) ?? []
            // Once for a lead, and no longer lead after a shorter one.
            expect(before.every((earlier) => earlier > lead)).toBe(true)
            told.set(due.key, [...before, lead])
            // Not early by a day, neither by the person's clock nor by Moscow's.
            for (const clock of [zone, OPERATORS_ZONE])
              expect(daysBetween(dayAt(now, clock), due.day)).toBeLessThanOrEqual(lead)
          }
          ledger = after
          // Whatever has come by now has been told: nothing is left for later.
          expect(remindersNow(ledger, dues, now, zone)).toEqual([])
          for (const due of dues) {
            const leads = due.kind === 'check' ? [0] : ledger.reminders[due.kind]
            const past = leads.filter((lead) => now >= momentOf(addDays(due.day, -lead), 24, zone))
            if (past.length > 0)
              expect(Math.min(...(told.get(due.key) ?? [Infinity]))).toBeLessThanOrEqual(
                Math.min(...past),
              )
          }
          if (one.used)
            ledger = changeLedger(ledger, {
              kind: 'edit-card',
              id: 'c0',
              to: { lastUsed: dayAt(now, zone) },
            }).ledger
          const alarm = next ?? now + 30 * DAY
          now = one.sleep === 'until the alarm' ? alarm : now + one.sleep
        }
        expect(told.size).toBeGreaterThan(0)
        // What is kept of things long past does not pile up.
        expect(ledger.marks.length).toBeLessThan(120)
      }),
      { numRuns: 3 },
    ))
})

describe('a clock that is set', () => {
  const start = startOf({ idleDays: 100, feeDay: 15 })

  /** In days. A clock that shows the right time of the reminder within a day and a half counts as right. */
  const jump = fc.integer({ min: -800, max: 800 }).filter((days) => days !== 13 && days !== 14)

  it('back and forth by any amount loses no reminder, and repeats none at the right time', () =>
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), fc.array(jump, { maxLength: 6 }), (zone, jumps) => {
        let ledger = start
        const right = (day: string, hour: number) => momentOf(day as Day, hour, zone)
        // The clock goes wrong before the reminder's day, and is right again on it.
        for (const jump of jumps)
          ledger = tick(ledger, right('2026-05-20', 12) + jump * DAY, zone).after
        const idle = (now: number) => {
          const { given, after } = tick(ledger, now, zone)
          ledger = after
          return given.filter(({ due }) => due.kind === 'idle').map(({ lead }) => lead)
        }
        // Due on 9 June: seven days before is the second.
        idle(right('2026-06-01', 12))
        expect(idle(right('2026-06-02', 9))).toEqual([])
        expect(idle(right('2026-06-02', 12))).toEqual([7])
        for (const jump of jumps)
          idle(Math.min(right('2026-06-02', 9), right('2026-06-02', 12) + jump * DAY))
        expect(idle(right('2026-06-02', 13))).toEqual([])
        expect(idle(right('2026-06-03', 13))).toEqual([])
      }),
      { numRuns: 200 },
    ))

  it('by an hour, or read in another zone, repeats nothing', () => {
    const zone = 'Asia/Vladivostok'
    const now = momentOf('2026-06-02' as Day, 10, zone)
    const { after, given } = tick(start, now, zone)
    expect(given.some(({ due, lead }) => due.kind === 'idle' && lead === 7)).toBe(true)
    expect(tick(after, now - HOUR, zone).given).toEqual([])
    for (const other of ZONES)
      for (let hour = 0; hour < 20; hour++)
        expect(
          tick(after, now + hour * HOUR, other).given.filter(({ due }) => due.kind === 'idle'),
        ).toEqual([])
  })
})

describe('a reminder', () => {
  const zone = 'Asia/Shanghai'
  const start = startOf({ idleDays: 100, feeDay: 31 })
  const at = (day: string, hour: number) => momentOf(day as Day, hour, zone)
  const kinds = (ledger: Ledger, now: number) =>
    tick(ledger, now, zone).given.map(({ due, lead }) => `${due.kind} ${lead}`)

  it('of a fee on the 31st comes before a short month’s last day', () => {
    expect(kinds(start, at('2026-04-29', 9))).not.toContain('fee 1')
    expect(kinds(start, at('2026-04-29', 10))).toContain('fee 1')
  })

  it('that was missed comes once on waking, as the last of those missed', () => {
    expect(kinds(start, at('2026-07-20', 3))).toContain('idle 1')
    expect(kinds(start, at('2026-07-20', 3)).filter((one) => one.startsWith('idle'))).toHaveLength(
      1,
    )
  })

  it('that is put off comes back then, once', () => {
    const now = at('2026-06-02', 12)
    const { after, given } = tick(start, now, zone)
    const key = given.find(({ due }) => due.kind === 'idle')?.due.key ?? ''
    const until = now + DAY
    const off = changeLedger(after, { kind: 'put-off', key, until }).ledger
    expect(tick(off, now + HOUR, zone).next).toBe(until)
    expect(kinds(off, until - 1)).not.toContain('idle 7')
    const again = tick(off, until, zone)
    expect(again.given.map(({ due }) => due.kind)).toContain('idle')
    expect(tick(again.after, until + HOUR, zone).given.map(({ due }) => due.kind)).not.toContain(
      'idle',
    )
  })

  it('of what is done, or whose kind is off, does not come', () => {
    const now = at('2026-06-02', 12)
    const done = changeLedger(start, { kind: 'done', key: 'c0/idle/2026-06-09' }).ledger
    expect(kinds(done, now)).not.toContain('idle 7')
    const off = changeLedger(start, {
      kind: 'switch-reminder',
      id: 'c0',
      due: 'idle',
      on: false,
    }).ledger
    expect(kinds(off, now)).not.toContain('idle 7')
    expect(tick(off, now, zone).next).not.toBeNull()
  })

  it('follows the days the person chose', () => {
    const own = changeLedger(start, {
      kind: 'set-reminders',
      to: { idle: [14], fee: [], check: null },
    }).ledger
    expect(kinds(own, at('2026-05-26', 9))).toEqual([])
    expect(kinds(own, at('2026-05-26', 10))).toEqual(['idle 14'])
    expect(tick(own, at('2026-05-26', 9), zone).next).toBe(at('2026-05-26', 10))
  })
})

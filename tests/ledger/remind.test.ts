import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FACTS } from '../../guide/facts/index.ts'
import { idleRules } from '../../guide/idle-rule.ts'
import { changeLedger, type LedgerChange } from '../../ledger/change-ledger.ts'
import {
  addDays,
  type Day,
  dayAt,
  daysBetween,
  lastDayCalled,
  momentOf,
  OPERATORS_ZONE,
} from '../../ledger/day.ts'
import { type Due, dueThings } from '../../ledger/due.ts'
import { EMPTY_LEDGER, type Ledger } from '../../ledger/ledger.ts'
import { nextDue, nextMoment, type Reminder, reminded, remindersNow } from '../../ledger/remind.ts'
import { FIRST, plainCard, plainEntry } from './arbitrary.ts'

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
  /** What the person does with what they were told, or by themselves. */
  does: fc.oneof(
    { weight: 8, arbitrary: fc.constant('nothing' as const) },
    { weight: 1, arbitrary: fc.constantFrom('use' as const, 'look' as const) },
    { weight: 2, arbitrary: fc.constantFrom('put off' as const, 'done' as const) },
  ),
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

const leadsOf = ({ reminders }: Ledger, { kind }: Due): readonly number[] =>
  kind === 'check' ? [0] : reminders[kind]

/** A person with one card, and what they were told of it. */
class Life {
  ledger: Ledger
  readonly feeDay: number
  /** The leads that were told of each due thing, in order. */
  readonly told = new Map<string, number[]>()
  /** What was put off, until when. */
  readonly #putOff = new Map<string, number>()
  readonly #done = new Set<string>()
  /** The last day the balance was looked at. */
  #seen: Day = FIRST

  constructor(start: { idleDays: number; feeDay: number }) {
    this.ledger = startOf(start)
    this.feeDay = start.feeDay
  }

  /** The machine looks at a moment in a zone. Returns when it looks again, or null. */
  look(now: number, zone: string): { next: number | null; given: Reminder[] } {
    const { given, after, dues, next } = tick(this.ledger, now, zone)
    for (const reminder of given) this.#hear(reminder, now, zone)
    this.ledger = after
    // Whatever has come by now has been told: nothing is left for later.
    expect(remindersNow(after, dues, now, zone)).toEqual([])
    for (const due of dues) {
      const past = leadsOf(after, due).filter(
        (lead) => now >= momentOf(addDays(due.day, -lead), 24, zone),
      )
      if (past.length > 0 && !this.#putOff.has(due.key)) this.#knows(due.key, Math.min(...past))
    }
    // No fee is taken of which nobody was told, before or after: of those that passed meanwhile the last one speaks.
    const fee = lastDayCalled(this.feeDay, dayAt(now, OPERATORS_ZONE))
    if (fee > this.#seen && !this.#done.has(`c0/fee/${fee}`)) this.#knows(`c0/fee/${fee}`, 1)
    return { next, given }
  }

  #hear({ due: { key, day }, lead }: Reminder, now: number, zone: string): void {
    const before = this.told.get(key) ?? []
    const until = this.#putOff.get(key)
    expect([...this.#done]).not.toContain(key)
    // Once for a lead, and no longer lead after a shorter one; what was put off, once more, and not before.
    if (until === undefined) expect(before.every((earlier) => earlier > lead)).toBe(true)
    else expect(now).toBeGreaterThanOrEqual(until)
    this.#putOff.delete(key)
    this.told.set(key, [...before, lead])
    // Not early by a day, neither by the person's clock nor by Moscow's.
    for (const clock of [zone, OPERATORS_ZONE])
      expect(daysBetween(dayAt(now, clock), day)).toBeLessThanOrEqual(lead)
  }

  #knows(key: string, lead: number): void {
    expect([key, Math.min(...(this.told.get(key) ?? [Infinity])) <= lead]).toEqual([key, true])
  }

  /** The person does something about what they were told at `now`. */
  does(
    what: 'nothing' | 'use' | 'look' | 'put off' | 'done',
    given: Reminder[],
    now: number,
  ): void {
    const day = dayAt(now, OPERATORS_ZONE)
    const change = (one: LedgerChange): void => {
      this.ledger = changeLedger(this.ledger, one).ledger
    }
    if (what === 'use') change({ kind: 'edit-card', id: 'c0', to: { lastUsed: day } })
    if (what === 'look') {
      change({
        kind: 'add-entry',
        entry: plainEntry({ id: `e${now}`, day, balance: 100, at: now }),
      })
      this.#seen = day
    }
    const [first] = given
    if (first === undefined) return
    const { key } = first.due
    if (what === 'put off') {
      change({ kind: 'put-off', key, until: now + DAY })
      this.#putOff.set(key, now + DAY)
    }
    // The other kinds are done by a use or a look.
    if (what === 'done' && first.due.kind === 'fee') {
      change({ kind: 'done', key })
      this.#done.add(key)
    }
  }
}

describe.each(ZONES)('ten years in %s', (home) => {
  it('each due thing is reminded once for each of its leads, none early, none lost', () =>
    fc.assert(
      fc.property(life(home), ({ steps, ...start }) => {
        const person = new Life(start)
        let { zone } = start
        let now = momentOf(FIRST, 12, zone)
        for (let at = 0; now < END && at < 4000; at++) {
          const one = steps[at % steps.length]
          if (one === undefined) break
          zone = one.zone ?? zone
          const { given } = person.look(now, zone)
          person.does(one.does, given, now)
          const { next } = person.look(now, zone)
          now = one.sleep === 'until the alarm' ? (next ?? now + 30 * DAY) : now + one.sleep
        }
        expect(person.told.size).toBeGreaterThan(0)
        // What is kept of things long past does not pile up.
        expect(person.ledger.marks.length).toBeLessThan(120)
      }),
      // A failure is not made smaller: that would take minutes.
      { numRuns: 5, endOnFailure: true },
    ))
})

/** A ledger as its machine's clock goes: `given` are the reminders of a moment, `right` the true moment of an hour. */
function clockOf(start: Ledger, zone: string) {
  let ledger = start
  return {
    right: (day: string, hour: number) => momentOf(day as Day, hour, zone),
    given: (now: number) => {
      const { given, after } = tick(ledger, now, zone)
      ledger = after
      return given
    },
  }
}

describe('a clock that is set', () => {
  const start = startOf({ idleDays: 100, feeDay: 15 })

  /** In days. A clock that shows the right time of the reminder within a day and a half counts as right. */
  const jump = fc.integer({ min: -800, max: 800 }).filter((days) => days !== 13 && days !== 14)

  it('back and forth by any amount loses no reminder, and repeats none at the right time', () =>
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), fc.array(jump, { maxLength: 6 }), (zone, jumps) => {
        const { right, given } = clockOf(start, zone)
        const idle = (now: number) =>
          given(now).flatMap(({ due, lead }) => (due.kind === 'idle' ? lead : []))
        // The clock goes wrong before the reminder's day, and is right again on it.
        for (const jump of jumps) given(right('2026-05-20', 12) + jump * DAY)
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

  it('loses no fee either, and tells of none twice, once the time is right', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        // The first of June and some days more; what comes near the reminders counts as right.
        fc.array(
          jump.filter((days) => days < 9 || days > 15),
          { maxLength: 6 },
        ),
        (zone, jumps) => {
          const { right, given } = clockOf(start, zone)
          const fees = (now: number) =>
            given(now).flatMap(({ due, lead }) => (due.day === '2026-06-15' ? lead : []))
          for (const days of jumps) given(right('2026-06-01', 12) + days * DAY)
          fees(right('2026-06-11', 12))
          const told = [
            '2026-06-12',
            '2026-06-13',
            '2026-06-14',
            '2026-06-15',
            '2026-06-16',
            '2026-06-19',
          ]
          expect(told.map((day) => fees(right(day, 12)))).toEqual([[3], [], [1], [], [], []])
        },
      ),
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
    const fees = (now: number) =>
      tick(start, now, zone).given.flatMap(({ due, lead }) =>
        due.day === '2026-04-30' ? `${due.kind} ${lead}` : [],
      )
    expect(fees(at('2026-04-29', 9))).not.toContain('fee 1')
    expect(fees(at('2026-04-29', 10))).toContain('fee 1')
  })

  it('that was missed comes once on waking, as the last of those missed', () => {
    expect(kinds(start, at('2026-07-20', 3))).toContain('idle 1')
    expect(kinds(start, at('2026-07-20', 3)).filter((one) => one.startsWith('idle'))).toHaveLength(
      1,
    )
  })

  it('of a fee that was taken while the machine was off comes after it, once', () => {
    const fees = (ledger: Ledger, now: number) =>
      tick(ledger, now, zone).given.flatMap(({ due }) => (due.kind === 'fee' ? due.day : []))
    const { after } = tick(start, at('2026-03-27', 12), zone)
    expect(fees(after, at('2026-05-12', 9))).toEqual(['2026-04-30'])
    const told = tick(after, at('2026-05-12', 9), zone).after
    expect(fees(told, at('2026-05-12', 12))).toEqual([])
    // Who has looked at the balance since knows.
    const seen = changeLedger(after, {
      kind: 'add-entry',
      entry: plainEntry({ day: '2026-05-01' as Day, balance: 100 }),
    }).ledger
    expect(fees(seen, at('2026-05-12', 9))).toEqual([])
  })

  it('that is put off comes back then, once', () => {
    const now = at('2026-06-02', 12)
    const { after, given } = tick(start, now, zone)
    const key = given.find(({ due }) => due.kind === 'idle')?.due.key ?? ''
    const until = now + DAY
    const off = changeLedger(after, { kind: 'put-off', key, until }).ledger
    expect(tick(off, now + HOUR, zone).next).toBe(until)
    // Until then it does not stand first in the popup either.
    const first = (at: number) => nextDue(off, tick(off, at, zone).dues, at)?.key
    expect(first(until - 1)).not.toBe(key)
    expect(tick(off, until, zone).dues.map((due) => due.key)).toContain(key)
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

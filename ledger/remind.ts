import { withMark } from './change-ledger.ts'
import { addDays, type Day, isDay, momentOf, OPERATORS_ZONE } from './day.ts'
import type { Due } from './due.ts'
import type { Ledger, Mark } from './ledger.ts'

/** A due thing of which the person is to be reminded now. */
export interface Reminder {
  due: Due
  /** How many days before it is due this reminder was for. */
  lead: number
}

/** The hour of the day, on the person's own clock, at which reminders come: in the morning, when shops are open. */
const HOUR = 10

/** A check of the balance is asked for on the day itself. */
const ON_THE_DAY = [0]

/**
 * A reminder given later than this after now was given by a clock that was ahead, and does not count. A day and a half
 * is more than any correction of a clock that is not a mistake, and more than any two time zones are apart.
 */
const AHEAD_MS = 36 * 3_600_000

/** Nobody puts a reminder off for longer: such a moment was set by a clock that was ahead. */
const LONGEST_PUT_OFF_MS = 31 * 24 * 3_600_000

/** Marks of things this long past are dropped: no clock goes back so far by mistake. */
const KEPT_DAYS = 400

/**
 * Returns the moment of a reminder some days before a day: in the morning in the person's time zone, and not before
 * the day has begun in Moscow.
 */
const momentBefore = (day: Day, lead: number, zone: string): number => {
  const on = addDays(day, -lead)
  return Math.max(momentOf(on, HOUR, zone), momentOf(on, 0, OPERATORS_ZONE))
}

/**
 * Returns what to remind of at `now` in a time zone. Of reminders that were missed only the last counts, so each due
 * thing comes once, however long the machine was off.
 */
export function remindersNow(
  ledger: Ledger,
  dues: readonly Due[],
  now: number,
  zone: string,
): Reminder[] {
  return dues.flatMap((due): Reminder[] => {
    if (!due.card.reminds[due.kind]) return []
    const lead = leadAt(ledger, due, now, zone)
    if (lead === null) return []
    const { told, until } = markOf(ledger, due, now)
    if (until !== null) return until <= now ? [{ due, lead }] : []
    return told.some((given) => given.lead <= lead) ? [] : [{ due, lead }]
  })
}

/** Returns the soonest due thing whose reminder is on and was not put off, or null. */
export const nextDue = (ledger: Ledger, dues: readonly Due[], now: number): Due | null =>
  dues.find(
    (due) => due.card.reminds[due.kind] && (markOf(ledger, due, now).until ?? now) <= now,
  ) ?? null

/** Returns when to look again: the first moment after `now` at which a reminder may come, or null. */
export function nextMoment(
  ledger: Ledger,
  dues: readonly Due[],
  now: number,
  zone: string,
): number | null {
  const moments = dues.flatMap((due) => {
    if (!due.card.reminds[due.kind]) return []
    const { until } = markOf(ledger, due, now)
    const moments = leadsOf(ledger, due).map((lead) => momentBefore(due.day, lead, zone))
    return until === null ? moments : [until, ...moments]
  })
  const later = moments.filter((moment) => moment > now)
  return later.length === 0 ? null : Math.min(...later)
}

/** Returns the ledger with the reminders noted as given at `now`, and without marks that no longer matter. */
export function reminded(
  ledger: Ledger,
  dues: readonly Due[],
  reminders: readonly Reminder[],
  now: number,
): Ledger {
  const noted = reminders.reduce((before, { due, lead }) => {
    const told = before.marks.find(({ key }) => key === due.key)?.told ?? []
    const others = told.filter((given) => given.lead !== lead)
    return withMark(before, due.key, { told: [...others, { lead, at: now }], until: null })
  }, ledger)
  const cards = new Set(ledger.cards.map(({ id }) => id))
  const current = new Set(dues.map(({ key }) => key))
  const oldest = addDays(new Date(now).toISOString().slice(0, 10) as Day, -KEPT_DAYS)
  const marks = noted.marks.filter(({ key }) => {
    const [card = '', , day] = key.split('/')
    return current.has(key) || (cards.has(card) && isDay(day) && day >= oldest)
  })
  return marks.length === noted.marks.length ? noted : { ...noted, marks }
}

const leadsOf = ({ reminders }: Ledger, { kind }: Due): readonly number[] =>
  kind === 'check' ? ON_THE_DAY : reminders[kind]

/** The latest reminder of a due thing whose time has come, in days before; null if it is too early for any. */
function leadAt(ledger: Ledger, due: Due, now: number, zone: string): number | null {
  const come = leadsOf(ledger, due).filter((lead) => momentBefore(due.day, lead, zone) <= now)
  return come.length === 0 ? null : Math.min(...come)
}

/** What became of a due thing, without what only a wrong clock could have noted. */
function markOf({ marks }: Ledger, { key }: Due, now: number): Pick<Mark, 'told' | 'until'> {
  const { told = [], until = null } = marks.find((mark) => mark.key === key) ?? {}
  return {
    told: told.filter(({ at }) => at <= now + AHEAD_MS),
    until: until !== null && until <= now + LONGEST_PUT_OFF_MS ? until : null,
  }
}

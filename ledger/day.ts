declare const DAY: unique symbol

/** A calendar day, `YYYY-MM-DD` (ISO 8601), of no time zone. Days of this form sort as text. */
export type Day = string & { readonly [DAY]: true }

/** The time zone whose days we count a card's terms in. */
export const OPERATORS_ZONE = 'Europe/Moscow'

const FORM = /^2[01]\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/
const MS_A_DAY = 86_400_000

/** Returns whether a value names a day that exists, from 2000 to 2199. */
export const isDay = (value: unknown): value is Day =>
  typeof value === 'string' &&
  FORM.test(value) &&
  (value.slice(8) <= '28' || partsOf(value).date <= lastDate(partsOf(value)))

/** A day as numbers. Logs have thousands of days: `Date` would take most of the time it takes to show one. */
interface Parts {
  year: number
  /** From 1. */
  month: number
  date: number
}

const partsOf = (day: string): Parts => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  date: Number(day.slice(8)),
})

const lastDate = ({ year, month }: Omit<Parts, 'date'>): number =>
  month === 2
    ? isLeap(year)
      ? 29
      : 28
    : month === 4 || month === 6 || month === 9 || month === 11
      ? 30
      : 31

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** Returns the midnight in UTC that begins a day, in milliseconds since 1970. */
export function utcMidnight(day: Day): number {
  const { year, month, date } = partsOf(day)
  return Date.UTC(year, month - 1, date)
}

const ofUtc = (ms: number): Day => new Date(ms).toISOString().slice(0, 10) as Day

/** Returns the day some days after another; before it if `days` is negative. */
export const addDays = (day: Day, days: number): Day => ofUtc(utcMidnight(day) + days * MS_A_DAY)

/** Returns how many days lie between two days; negative if `to` is the earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((utcMidnight(to) - utcMidnight(from)) / MS_A_DAY)

/** Returns the first day on or after another that is called `date` (1–31) on a bill: in a shorter month its last. */
export function nextDayCalled(date: number, from: Day): Day {
  const parts = partsOf(from)
  const inMonth = Math.min(date, lastDate(parts))
  if (inMonth >= parts.date) return addDays(from, inMonth - parts.date)
  const next = addDays(from, lastDate(parts) - parts.date + 1)
  return addDays(next, Math.min(date, lastDate(partsOf(next))) - 1)
}

/** Returns the last day before another that is called `date` (1–31) on a bill. */
export function lastDayCalled(date: number, before: Day): Day {
  // Two such days are 28 to 31 days apart: one lies in this stretch, or two.
  const first = nextDayCalled(date, addDays(before, -31))
  const second = nextDayCalled(date, addDays(first, 1))
  return second < before ? second : first
}

/** Returns how many days called `date` (1–31) on a bill lie between two days, both included. */
export function daysCalled(date: number, from: Day, to: Day): number {
  const [first, last] = [partsOf(from), partsOf(to)]
  const months = (last.year - first.year) * 12 + last.month - first.month
  const hasFirst = Math.min(date, lastDate(first)) >= first.date
  const hasLast = Math.min(date, lastDate(last)) <= last.date
  return Math.max(0, months - 1 + Number(hasFirst) + Number(hasLast))
}

/** Returns the day that a moment (milliseconds since 1970) falls on in a time zone (IANA). */
export const dayAt = (ms: number, zone: string): Day => ofUtc(ms + offset(ms, zone))

/** Returns the moment of an hour of a day in a time zone, in milliseconds since 1970. */
export function momentOf(day: Day, hour: number, zone: string): number {
  const asUtc = utcMidnight(day) + hour * 3_600_000
  // The offset before a change of the clock may differ from the one after it: the second look settles that.
  const near = asUtc - offset(asUtc, zone)
  return asUtc - offset(near, zone)
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** How far a zone's clock is ahead of UTC at a moment, in milliseconds. */
function offset(ms: number, zone: string): number {
  let format = formats.get(zone)
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    formats.set(zone, format)
  }
  const at = Object.fromEntries(
    format.formatToParts(ms).map(({ type, value }) => [type, Number(value)]),
  ) as Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>
  const shown = Date.UTC(at.year, at.month - 1, at.day, at.hour, at.minute, at.second)
  return shown - Math.floor(ms / 1000) * 1000
}

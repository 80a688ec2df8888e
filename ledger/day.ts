declare const DAY: unique symbol

/** A calendar day, `YYYY-MM-DD` (ISO 8601), of no time zone. Days of this form sort as text. */
export type Day = string & { readonly [DAY]: true }

const FORM = /^(\d{4})-(\d{2})-(\d{2})$/
const MS_A_DAY = 86_400_000

/** Returns whether a value names a day that exists, from 2000 to 2199. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string' || !FORM.test(value)) return false
  const ms = Date.parse(`${value}T00:00Z`)
  return value >= '2000' && value < '2200' && !Number.isNaN(ms) && ofUtc(ms) === value
}

/** Returns the midnight in UTC that begins a day, in milliseconds since 1970. */
export const utcMidnight = (day: Day): number => Date.parse(`${day}T00:00Z`)

const ofUtc = (ms: number): Day => new Date(ms).toISOString().slice(0, 10) as Day

/** Returns the day some days after another; before it if `days` is negative. */
export const addDays = (day: Day, days: number): Day => ofUtc(utcMidnight(day) + days * MS_A_DAY)

/** Returns how many days lie between two days; negative if `to` is the earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((utcMidnight(to) - utcMidnight(from)) / MS_A_DAY)

/**
 * Returns the day of a month that is called `date` (1–31) on a bill: in a shorter month its last day. `month` counts
 * from 0 and may exceed the year.
 */
export function dayOfMonth(year: number, month: number, date: number): Day {
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return ofUtc(Date.UTC(year, month, Math.min(date, last)))
}

/** Returns the first day on or after another that is called `date` (1–31) on a bill. */
export function nextDayCalled(date: number, from: Day): Day {
  const [year, month] = from.split('-').map(Number) as [number, number]
  const day = dayOfMonth(year, month - 1, date)
  return day >= from ? day : dayOfMonth(year, month, date)
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

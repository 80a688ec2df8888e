// RFC 5545 has enough corners (folding, escaping, alarms) for a library to know them better.
import { ICalAlarmType, ICalCalendar } from 'ical-generator'
import { addDays, type Day, dayAt, nextDayCalled, OPERATORS_ZONE, utcMidnight } from './day.ts'
import type { Due } from './due.ts'
import type { Reminders } from './ledger.ts'

/** The words of a due thing in a calendar. */
export interface CalendarWords {
  /** The name of the calendar. */
  name: string
  /** What the event is called. */
  title(due: Due): string
  /** What stands in it. */
  text(due: Due): string
}

/** The hour at which a calendar reminds, the same as ours. */
const HOUR = 10
const SECONDS_A_DAY = 86_400

/**
 * A fee is written out for a year, not as a rule: calendars differ on the last day of short months (ical.js takes the
 * 28th, 29th and 30th for it).
 */
const MONTHS = 12

/**
 * Returns due things as an iCalendar file (RFC 5545): all-day events, with an alarm for each reminder. `now`
 * (milliseconds since 1970) is the time stamp.
 */
export function calendar(
  dues: readonly Due[],
  reminders: Reminders,
  words: CalendarWords,
  now: number,
): string {
  const file = new ICalCalendar({
    name: words.name,
    prodId: { company: 'topup-guard', product: 'ledger' },
  })
  const today = dayAt(now, OPERATORS_ZONE)
  for (const due of dues.flatMap((one) => inFull(one, today))) {
    const event = file.createEvent({
      id: `${due.key.replaceAll('/', '-')}@topup-guard`,
      stamp: new Date(now),
      // Without a time zone the library takes the day from UTC.
      start: new Date(utcMidnight(due.day)),
      end: new Date(utcMidnight(addDays(due.day, 1))),
      allDay: true,
      summary: words.title(due),
      description: words.text(due),
    })
    for (const lead of due.kind === 'check' ? [0] : reminders[due.kind]) {
      const trigger = lead * SECONDS_A_DAY - HOUR * 3_600
      event.createAlarm({
        type: ICalAlarmType.display,
        ...(trigger > 0 ? { trigger } : { triggerAfter: -trigger }),
        description: words.title(due),
      })
    }
  }
  return file.toString()
}

/** A due thing as often as it stands in the calendar; not at all if its reminder is off or its fee was taken. */
function inFull(due: Due, today: Day): Due[] {
  const { card, kind } = due
  if (!card.reminds[kind] || (kind === 'fee' && due.day < today)) return []
  if (kind !== 'fee' || card.fee === null) return [due]
  const all = [due]
  for (let last = due; all.length < MONTHS; all.push(last)) {
    const day = nextDayCalled(card.fee.day, addDays(last.day, 1))
    last = { ...due, key: `${card.id}/fee/${day}`, day }
  }
  return all
}

import type { Language } from '../guide/language.ts'
import { type Day, dayAt, daysBetween, OPERATORS_ZONE, utcMidnight } from '../ledger/day.ts'
import type { DueKind } from '../ledger/ledger.ts'
import { keptFormats } from './kept-formats.ts'

/** What a card needs by a day, in words. `days` are left until `date`; negative once it has passed. */
export type DueText = Record<DueKind, (date: string, days: number) => string>

/** Returns what is due as a sentence, counted from `now` (milliseconds since 1970) by the date in Moscow. */
export function dueSentence(
  text: DueText,
  language: Language,
  { kind, day }: { kind: DueKind; day: Day },
  now: number = Date.now(),
): string {
  const days = daysBetween(dayAt(now, OPERATORS_ZONE), day)
  return text[kind](shownDay(day, language, now), days)
}

/** Returns a day as the language writes it, with its year only if that is not clear. */
export function shownDay(day: Day, language: Language, now: number = Date.now()): string {
  const isNear = Math.abs(utcMidnight(day) - now) < NEAR_MS
  return formatOf(language, isNear).format(utcMidnight(day))
}

const formats = keptFormats<Intl.DateTimeFormat>()

const formatOf = (language: Language, isNear: boolean): Intl.DateTimeFormat =>
  formats(
    `${language} ${isNear}`,
    () =>
      new Intl.DateTimeFormat(language, {
        timeZone: 'UTC',
        day: 'numeric',
        month: 'long',
        ...(!isNear && { year: 'numeric' }),
      }),
  )

/** Half a year: nobody takes the month for that of another year. */
const NEAR_MS = 183 * 24 * 3_600_000

import { HORIZON, monthsBetween } from '../../guide/fact-age.ts'
import { formatFact } from '../../guide/format-fact.ts'
import { formatFactDate } from '../../guide/format-fact-date.ts'
import type { Language } from '../../guide/language.ts'
import type { UiText } from '../../locales/shapes.ts'

/** How far the sources reach, and how long ago that is on a day (ISO 8601), as one sentence. */
export function checkedUpTo(ui: UiText, language: Language, today: string): string {
  const months = monthsBetween(HORIZON, today)
  const age =
    months === 0 ? null : formatFact({ kind: 'quantity', amount: months, unit: 'month' }, language)
  return ui.home.checkedUpTo(formatFactDate(HORIZON, language), age)
}

/** Today in ISO 8601 (UTC), for what the guide says of a fact's age. */
export const today = (): string => new Date().toISOString().slice(0, 10)

import type { Operator } from '../../guard/operator.ts'
import { HORIZON, monthsBetween } from '../../guide/fact-age.ts'
import { formatFact } from '../../guide/format-fact.ts'
import { formatFactDate } from '../../guide/format-fact-date.ts'
import type { Language } from '../../guide/language.ts'
import { type CardRow, tells } from '../../guide/operators/cards.ts'
import type { UiText } from '../../locales/shapes.ts'

/** Returns one sentence: how far the sources reach, and how long ago that was on the given day (ISO 8601). */
export function checkedUpTo(ui: UiText, language: Language, today: string): string {
  const months = monthsBetween(HORIZON, today)
  const age =
    months === 0 ? null : formatFact({ kind: 'quantity', amount: months, unit: 'month' }, language)
  return ui.home.checkedUpTo(formatFactDate(HORIZON, language), age)
}

/** Returns today's date in ISO 8601 (UTC), to compare facts' ages with. */
export const today = (): string => new Date().toISOString().slice(0, 10)

/** As many as stand on one line of the popup. */
const SHOWN: readonly CardRow[] = ['balance', 'ownNumber', 'support']

/** Returns what an operator’s card holds, in a few words. A row that would be empty is not promised. */
export const operatorHint = (ui: UiText, operator: Operator): string =>
  SHOWN.filter((row) => tells(operator, row))
    .map((row) => ui.card.rows[row])
    .join(' · ')

import type { Operator } from '../../guard/operator.ts'
import type { Language } from '../../guide/language.ts'
import { language, words } from '../../locales/current.ts'
import { keptFormats } from '../../locales/kept-formats.ts'
import { simsWords } from '../screen-words.ts'
import { RULES } from './ledger-state.ts'

const formats = keptFormats<Intl.NumberFormat>()

/** Returns kopecks as the language on screen writes roubles; whole roubles without kopecks. */
export function shownMoney(kopecks: number): string {
  const digits = kopecks % 100 === 0 ? 0 : 2
  return formatOf(language.value, digits).format(kopecks / 100)
}

const formatOf = (of: Language, minimumFractionDigits: number): Intl.NumberFormat =>
  formats(
    `${of} ${minimumFractionDigits}`,
    () =>
      new Intl.NumberFormat(of, {
        style: 'currency',
        currency: 'RUB',
        currencyDisplay: 'narrowSymbol',
        minimumFractionDigits,
      }),
  )

/** Returns an operator's name; null is one that the guide does not know. */
export const operatorName = (operator: Operator | null): string =>
  operator === null ? simsWords.value.other : words.value.operators[operator]

/** Returns the term after which an operator's unused number is at risk, with the longest that is also heard of. */
export function idleTerm(operator: Operator | null): string {
  const { form } = simsWords.value
  const { days, longest } = RULES[operator ?? 'other']
  return longest > days ? form.idleSpan(days, longest) : form.idleDays(days)
}

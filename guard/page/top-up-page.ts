import { OPERATORS, type Operator } from '../operator.ts'
import { linesOf, operatorsNamedIn } from './claim/page-lines.ts'
import type { FieldKind, PageFacts } from './page-facts.ts'
import { sensitiveFieldsOf } from './sensitive-fields.ts'
import { offersOperators, speaksOfToppingUp } from './top-up-words.ts'

/** What is asked for beside the phone number where a phone is topped up. */
const BESIDE_PHONE: readonly FieldKind[] = ['amount', 'card-number']

/** How money goes without a field: through the system of fast payments. */
const BY_SBP = /сбп|быстры\p{L}* платеж|(?<!\p{L})sbp(?!\p{L})/iu

/**
 * Returns what a page that takes top-ups asks for, or null for any other page: a phone number together with an amount,
 * a card or a payment by SBP, and words of topping a phone up or, beside an amount, operators to choose among. A page
 * that merely asks for a phone number is none.
 */
export function topUpFields(facts: PageFacts): FieldKind[] | null {
  const asked = sensitiveFieldsOf(facts)
  const all = facts.forms.flatMap(({ fields }) => fields)
  const beside = BESIDE_PHONE.filter((kind) => asked.includes(kind) || all.includes(kind))
  const bySbp =
    facts.paymentQr || [...facts.actions, ...facts.formTexts].some((text) => BY_SBP.test(text))
  if (!asked.includes('phone') || (beside.length === 0 && !bySbp)) return null
  const offers = all.includes('amount') && offersOperators(facts)
  return offers || speaksOfToppingUp(facts, linesOf(facts)) ? ['phone', ...beside] : null
}

/** Returns the only operator that a page names, or null. */
export function operatorMeant(facts: PageFacts): Operator | null {
  const named = operatorsNamedIn(linesOf(facts))
  return named.size === 1 ? (OPERATORS.find((operator) => named.has(operator)) ?? null) : null
}

import type { FieldKind } from '../page-facts.ts'
import { fieldsAsked, type MakeCheck, outcome } from './context.ts'

/**
 * What is asked that no operator asks: a card's PIN anywhere; the code from an SMS or an account's password in the
 * same form as a card number (the code is asked later, on the bank's own page).
 */
export const checkAsks: MakeCheck = ({ facts }) => {
  const groups = [
    ...facts.forms.map(({ fields }) => fields),
    ...facts.frames.map(({ fields }) => fields ?? []),
  ]
  const together = (one: FieldKind, other: FieldKind): boolean =>
    groups.some((fields) => fields.indexOf(one) >= 0 && fields.indexOf(other) >= 0)
  const asked = fieldsAsked(facts)
  if (asked.indexOf('card-pin') >= 0) return outcome('asks', 'failed', 'asks-pin')
  if (together('card-number', 'sms-code')) return outcome('asks', 'failed', 'asks-code-with-card')
  if (together('card-number', 'password'))
    return outcome('asks', 'failed', 'asks-password-with-card')
  return asked.length === 0
    ? outcome('asks', 'passed', 'asks-nothing')
    : outcome('asks', 'passed', 'asks-usual', asked.join(' '))
}

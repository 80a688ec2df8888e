import type { FieldKind } from '../page-facts.ts'
import { sensitiveFieldsOf } from '../sensitive-fields.ts'
import { failed, type PageCheck, passed } from './page-check.ts'

declare module '../../verdict/check-result.ts' {
  interface CheckWhys {
    asks:
      | 'asks-nothing'
      | 'asks-usual'
      | 'asks-pin'
      | 'asks-code-with-card'
      | 'asks-password-with-card'
  }
}

/**
 * Checks for questions that no operator asks: a card's PIN anywhere; a code from an SMS, or an account's password, in
 * the same form as a card number (the bank asks for the code later, on its own page).
 */
export const asks: PageCheck<'asks'> = {
  id: 'asks',
  needsWholePage: true,
  weight: { official: 'if-it-asks', partner: 'if-it-asks', sister: 'if-it-asks' },
  check({ facts }) {
    const groups = [
      ...facts.forms.map(({ fields }) => fields),
      ...facts.frames.map(({ fields }) => fields ?? []),
    ]
    const together = (one: FieldKind, other: FieldKind): boolean =>
      groups.some((fields) => fields.indexOf(one) >= 0 && fields.indexOf(other) >= 0)
    const asked = sensitiveFieldsOf(facts)
    if (asked.indexOf('card-pin') >= 0) return failed('asks-pin')
    if (together('card-number', 'sms-code')) return failed('asks-code-with-card')
    if (together('card-number', 'password')) return failed('asks-password-with-card')
    return asked.length === 0 ? passed('asks-nothing') : passed('asks-usual', asked.join(' '))
  },
}

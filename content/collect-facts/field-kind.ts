import { AUTOFILL, autofillName } from '../../guard/page/autofill-names.ts'
import type { FieldKind } from '../../guard/page/page-facts.ts'
import { isHarmless, type NamedKind, namedKind } from './field-words.ts'

/** What is known about a field without reading its value. */
export interface FieldHints {
  type: string
  autocomplete: string
  inputMode: string
  maxLength: number
  placeholder: string
  /** Its labels, its legends and the text beside it. */
  label: string
  name: string
  id: string
}

const PHONE_MASK = /^(?:\+\s?\d{1,3}|8)[\s(_\-x#*.9)0]{6,}|^\(?[_9x0]{3}\)?[\s-][_9x0]{3}[\s-]/i
const CARD_MASK = /^(?:[\d_x#*•0]{4}[\s-]?){3}[\d_x#*•0]{4}/i
const EXPIRY_MASK = /^(?:мм|mm|00|__|\d\d)\s?[/-]\s?(?:гг|yy|00|__|\d\d)/i

const byMask = (placeholder: string): FieldKind | null =>
  CARD_MASK.test(placeholder)
    ? 'card-number'
    : EXPIRY_MASK.test(placeholder)
      ? 'card-expiry'
      : PHONE_MASK.test(placeholder)
        ? 'phone'
        : null

/** Guesses the kind of a nameless number field by its length: a card's or a phone's. */
function byLength({ type, inputMode, maxLength }: FieldHints): FieldKind | null {
  const numeric = inputMode === 'numeric' || inputMode === 'tel' || type === 'tel'
  if (!numeric) return null
  if (maxLength === 16 || maxLength === 19 || maxLength === 23) return 'card-number'
  return type === 'tel' || inputMode === 'tel' ? 'phone' : null
}

const MONEY = /₽|[$€£]\s?\d|(?<!\p{L})(?:руб|rub(?:les?)?(?!\p{L}))|卢布/iu

/** A field with a currency beside it is for an amount. */
const byMoney = ({ label, placeholder }: FieldHints): FieldKind | null =>
  MONEY.test(`${label} ${placeholder}`) ? 'amount' : null

/** Words that the person reads come first, then those of the code; a field to search with has a name for itself. */
function byWords(hints: FieldHints): NamedKind | null {
  const code = hints.type === 'search' ? '' : `${hints.name} ${hints.id}`
  for (const text of [hints.label, hints.placeholder, code]) {
    const kind = namedKind(text)
    if (kind) return kind
  }
  return null
}

/** Returns what a person takes the field for, by its label and placeholder alone. */
export const readAs = ({ label, placeholder }: FieldHints): FieldKind =>
  namedKind(`${label} · ${placeholder}`) ?? byMask(placeholder.trim()) ?? 'other'

/** Returns what a field asks for, or `other` if nothing says. */
export function fieldKind(hints: FieldHints): FieldKind {
  const worded = byWords(hints)
  if (
    worded === null &&
    (hints.type === 'search' || isHarmless(`${hints.label} · ${hints.placeholder}`))
  ) {
    return 'other'
  }
  const name = autofillName(hints.autocomplete)
  // A code or card secret named in words outweighs a harmless autofill name put over it.
  if (worded && /^(?:card|sms)/.test(worded)) return worded
  if (name) return AUTOFILL[name]
  if (hints.type === 'password') return worded ?? 'password'
  return byMask(hints.placeholder.trim()) ?? worded ?? byLength(hints) ?? byMoney(hints) ?? 'other'
}

import { describe, expect, it } from 'vitest'
import { type FieldHints, fieldKind } from '../../content/collect-facts/field-kind.ts'
import type { FieldKind } from '../../guard/page/page-facts.ts'

const BARE: FieldHints = {
  type: 'text',
  autocomplete: '',
  inputMode: '',
  maxLength: 0,
  placeholder: '',
  label: '',
  name: '',
  id: '',
}

type Row = readonly [fact: string, hints: Partial<FieldHints>, kind: FieldKind]

const ROWS: readonly Row[] = [
  ['a Russian label for a phone', { label: 'Номер телефона' }, 'phone'],
  ['a Chinese label for a phone', { label: '手机号' }, 'phone'],
  ['an English label for a phone', { label: 'Mobile number' }, 'phone'],
  ['the autofill name of a phone', { autocomplete: 'section-a tel-national' }, 'phone'],
  ['a mask of a Russian number', { placeholder: '+7 (___) ___-__-__' }, 'phone'],
  ['nothing but type=tel', { type: 'tel' }, 'phone'],
  ['a label for a card', { label: 'Номер карты' }, 'card-number'],
  ['a Chinese label for a card', { label: '银行卡号' }, 'card-number'],
  ['a mask of a card', { placeholder: '0000 0000 0000 0000' }, 'card-number'],
  ['nineteen digits and no name', { inputMode: 'numeric', maxLength: 19 }, 'card-number'],
  ['the expiry date by its mask', { placeholder: 'ММ/ГГ' }, 'card-expiry'],
  ['the code on the card', { label: 'CVV' }, 'card-cvv'],
  [
    'the code on the card under the name of a harmless one',
    { label: 'CVC-код', autocomplete: 'username' },
    'card-cvv',
  ],
  ['the PIN of a card', { label: 'ПИН-код карты' }, 'card-pin'],
  ['a code from a message', { label: 'Код из СМС' }, 'sms-code'],
  ['the autofill name of such a code', { autocomplete: 'one-time-code' }, 'sms-code'],
  ['a password', { type: 'password' }, 'password'],
  ['a login', { label: 'Логин' }, 'login'],
  ['passport', { label: 'Серия и номер паспорта' }, 'passport'],
  ['an amount', { label: 'Сумма, ₽' }, 'amount'],
  ['letters that only look like the word', { label: 'Hомер каpты' }, 'card-number'],
  [
    'a search field that asks for a phone all the same',
    { type: 'search', label: 'Телефон' },
    'phone',
  ],
  ['a search field that only its code calls so', { type: 'search', name: 'phone' }, 'other'],
  ['a search field', { type: 'search', label: 'Поиск по сайту' }, 'other'],
  ['a phone, whatever else is not wanted', { label: 'Телефон (промокод не нужен)' }, 'phone'],
  ['a card, whatever else is not wanted', { label: 'Номер карты (без купона)' }, 'card-number'],
  [
    'a card, whatever else may be put in',
    { label: 'Card number, coupon: optional' },
    'card-number',
  ],
  ['a gift card', { label: 'Gift card number' }, 'other'],
  ['a loyalty card', { label: 'Номер бонусной карты' }, 'other'],
  ['a code from a picture', { label: 'Проверочный код с картинки' }, 'other'],
  ['a phone to find an order by', { label: 'Поиск заказа по номеру телефона' }, 'phone'],
  ['an Uzbek label for a phone', { label: 'Telefon raqamingiz' }, 'phone'],
  ['an Uzbek label for a card', { label: 'Karta raqami' }, 'card-number'],
  ['an Uzbek label for a code', { label: 'SMS dagi kodni kiriting' }, 'sms-code'],
  ['a Tajik label for a phone', { label: 'Рақами телефон' }, 'phone'],
  ['a Tajik label for a card', { label: 'Рақами корти бонкӣ' }, 'card-number'],
  ['a Tajik label for a code', { label: 'Рамзи тасдиқ аз СМС' }, 'sms-code'],
  ['a Kyrgyz label for a phone', { label: 'Телефон номуруңуз' }, 'phone'],
  ['a Kyrgyz label for a card', { label: 'Картанын номери' }, 'card-number'],
  ['a Kyrgyz label for a code', { label: 'Ырастоо коду' }, 'sms-code'],
  ['a sum of money by its currency', { placeholder: '500 ₽' }, 'amount'],
  ['a field that nothing is known about', {}, 'other'],
  ['a comment', { label: 'Комментарий' }, 'other'],
]

describe('what a field asks for', () => {
  it.each(ROWS)('%s', (_fact, hints, kind) => {
    expect(fieldKind({ ...BARE, ...hints })).toBe(kind)
  })
})

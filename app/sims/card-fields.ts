import { isDay } from '../../ledger/day.ts'
import type { Card } from '../../ledger/ledger.ts'
import { plainMoney, readMoney } from '../../ledger/money.ts'

/** What a person fills in of a card. */
export type CardFields = Omit<Card, 'id' | 'added' | 'reminds'>

/** A card as it is typed: numbers and dates are still text. */
interface TypedCard extends Pick<CardFields, 'label' | 'operator' | 'kind' | 'number'> {
  lastUsed: string
  idleDays: string
  feeAmount: string
  feeDay: string
}

/** A part of the form that must be corrected. */
export type WrongField = 'label' | 'day' | 'idle' | 'money' | 'feeDay'

/** Returns a card as text to type over. */
export const typedCard = ({ fee, idleDays, ...card }: CardFields): TypedCard => ({
  ...card,
  idleDays: idleDays === null ? '' : String(idleDays),
  feeAmount: fee === null ? '' : plainMoney(fee.amount).replace(/\.00$/, ''),
  feeDay: fee === null ? '' : String(fee.day),
})

/** Reads a typed card; returns what is wrong with it if anything is. */
export function readCard(typed: TypedCard): CardFields | Set<WrongField> {
  const { label, operator, kind, number, lastUsed } = typed
  const idleDays = typed.idleDays.trim() === '' ? null : wholeNumber(typed.idleDays, 1, 3660)
  const noFee = typed.feeAmount.trim() === '' && typed.feeDay.trim() === ''
  const amount = readMoney(typed.feeAmount)
  const day = wholeNumber(typed.feeDay, 1, 31)
  const wrong = new Set<WrongField>()
  if (label.trim() === '') wrong.add('label')
  if (typed.idleDays.trim() !== '' && idleDays === null) wrong.add('idle')
  if (!noFee && (amount === null || amount < 0)) wrong.add('money')
  if (!noFee && day === null) wrong.add('feeDay')
  if (!isDay(lastUsed)) return wrong.add('day')
  if (wrong.size > 0) return wrong
  const fee = noFee || amount === null || day === null ? null : { amount, day }
  return { label: label.trim(), operator, kind, number: number.trim(), fee, idleDays, lastUsed }
}

/** Returns a typed whole number, or null if it is none or out of bounds. */
function wholeNumber(text: string, least: number, most: number): number | null {
  const digits = text.normalize('NFKC').trim()
  const number = /^\d{1,4}$/.test(digits) ? Number(digits) : Number.NaN
  return number >= least && number <= most ? number : null
}

/** Returns the fields that differ from what they were: what another window changed meanwhile stays as it is. */
export function changedFields<Fields extends object>(was: Fields, is: Fields): Partial<Fields> {
  const names = (Object.keys(is) as (keyof Fields)[]).filter(
    (name) => JSON.stringify(was[name]) !== JSON.stringify(is[name]),
  )
  return Object.fromEntries(names.map((name) => [name, is[name]])) as Partial<Fields>
}

/** The most numbers that make sense beside each other. */
const MOST = 5

/** Reads numbers of days with commas or spaces between them; [] if there are none, null if something else is typed. */
export function readDays(text: string): number[] | null {
  const numbers = text
    .split(/[\s,，、;]+/)
    .filter(Boolean)
    .map((one) => wholeNumber(one, 0, 365))
  return numbers.length > MOST || numbers.includes(null)
    ? null
    : [...new Set(numbers as number[])].sort((one, other) => other - one)
}

import type { Operator } from '../../guard/operator.ts'
import { dialled } from './dialled.ts'
import type { NumberData } from './number-data.ts'
import { isValid, readLength, typeOf } from './numbering-plan.ts'
import { operatorOfRange } from './operator-of-range.ts'
import { type ParsedNumber, parseNumber, RUSSIA } from './parse-number.ts'

/** What must be said beside the result. */
export type NumberNote =
  /** The range is the operator's, but the number may have moved to another one. */
  | 'may-have-been-ported'
  /** The range is a smaller company's or nobody's known; the number may have been ported too. */
  | 'range-of-another-operator'
  /** A Russian number that takes no mobile top-up: a landline, a free or a paid service. */
  | 'not-a-mobile-number'
  | 'foreign-number'
  | 'too-short'
  | 'too-long'
  /** Between the lengths in use: a digit too many or too few. */
  | 'wrong-length'
  /** The right length, but no such number is given out. */
  | 'not-in-use'
  | 'not-a-number'

/** What is known of a phone number as someone typed it. */
export interface NumberReading {
  valid: boolean
  /** E.164, for valid numbers only. */
  e164: string | null
  /** The operator that the number's range was given to, or null if it can't be told. */
  operator: Operator | null
  note: NumberNote
}

/** Reads one phone number as someone typed it. */
export type NumberReader = (input: string) => NumberReading

/**
 * Makes a reader from libphonenumber's data. It takes a phone number in any form that people type: 8 916 …, +7 (916) …,
 * ten digits, full-width digits, 007 …, an extension. A number without a country code counts as Russian. Validity is
 * libphonenumber's.
 */
export const createNumberReader =
  (data: NumberData): NumberReader =>
  (input) => {
    const number = parseNumber(dialled(input), data.plans)
    if (typeof number === 'string') return unusable(number)
    const { national, plan, callingCode } = number
    if (!isValid(national, plan)) {
      const length = readLength(national, plan)
      return unusable(length === 'possible' ? 'not-in-use' : length)
    }
    const known = { valid: true, e164: `+${callingCode}${national}` }
    return { ...known, ...answer(number, data) }
  }

function answer(
  { national, plan }: ParsedNumber,
  { plans, carriers }: NumberData,
): Pick<NumberReading, 'operator' | 'note'> {
  if (plan !== plans[RUSSIA]?.[0]) return { operator: null, note: 'foreign-number' }
  if (!typeOf(national, plan)?.mobile) return { operator: null, note: 'not-a-mobile-number' }
  const owner = operatorOfRange(national, carriers)
  return owner === 'other'
    ? { operator: null, note: 'range-of-another-operator' }
    : { operator: owner, note: 'may-have-been-ported' }
}

function unusable(note: NumberNote): NumberReading {
  return { valid: false, e164: null, operator: null, note }
}

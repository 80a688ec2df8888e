import parsePhoneNumber, {
  type MetadataJson,
  type PhoneNumber,
  validatePhoneNumberLength,
} from 'libphonenumber-js/core'
import type { Operator } from '../../guard/operator.ts'
import { operatorOfRange } from './operator-of-range.ts'

/** What must be said beside the reading of a number. */
export type NumberNote =
  /** The range is the operator's; the number may have moved to another one. */
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
  /** The operator the number's range was given to; null where it can't be told. */
  operator: Operator | null
  note: NumberNote
}

/** Reads one phone number as someone typed it. */
export type NumberReader = (input: string) => NumberReading

/** A reader that rests on libphonenumber's metadata (`metadata.generated.json`). */
export const createNumberReader =
  (metadata: MetadataJson): NumberReader =>
  (input) =>
    readNumber(input, metadata)

/**
 * Reads a phone number in any form people type: 8 916 …, +7 (916) …, ten digits, full-width digits, 007 …, an extension.
 * A number without a country code is taken for a Russian one. Validity is libphonenumber's.
 */
function readNumber(input: string, metadata: MetadataJson): NumberReading {
  const text = dialled(input)
  const number = parsePhoneNumber(text, { defaultCountry: 'RU', extract: false }, metadata)
  if (number === undefined || !number.isValid()) return unusable(noteOnInvalid(text, metadata))
  const known = { valid: true, e164: number.number }
  if (number.country !== 'RU') return { ...known, operator: null, note: 'foreign-number' }
  return { ...known, ...russian(number) }
}

/** Full-width forms folded, what is no part of a number left out, and 00 (the world's way to dial abroad) as +. */
function dialled(input: string): string {
  return input
    .normalize('NFKC')
    .trim()
    .replace(/^(?:tel|тел|телефон|phone|моб|电话|手机)\s*[.:]*\s*/iu, '')
    .replace(/^\++/u, '+')
    .replace(/^00(?=[\s\d(-])/u, '+')
}

function russian(number: PhoneNumber): Pick<NumberReading, 'operator' | 'note'> {
  if (number.getType() !== 'MOBILE') return { operator: null, note: 'not-a-mobile-number' }
  const owner = operatorOfRange(number.nationalNumber)
  return owner === null || owner === 'other'
    ? { operator: null, note: 'range-of-another-operator' }
    : { operator: owner, note: 'may-have-been-ported' }
}

function noteOnInvalid(text: string, metadata: MetadataJson): NumberNote {
  switch (validatePhoneNumberLength(text, 'RU', metadata)) {
    case 'TOO_SHORT':
      return 'too-short'
    case 'TOO_LONG':
      return 'too-long'
    case 'INVALID_LENGTH':
      return 'wrong-length'
    case 'NOT_A_NUMBER':
      return 'not-a-number'
    default:
      return 'not-in-use'
  }
}

function unusable(note: NumberNote): NumberReading {
  return { valid: false, e164: null, operator: null, note }
}

import parsePhoneNumber, {
  type CountryCode,
  getExampleNumber,
  type MetadataJson,
  type PhoneNumber,
  validatePhoneNumberLength,
} from 'libphonenumber-js/core'
import examples from 'libphonenumber-js/examples.mobile.json'
import { CARRIER_PREFIXES } from '../../guide/numbers/carriers.generated.ts'
import { dialled } from '../../guide/numbers/dialled.ts'
import type { NumberNote, NumberReading } from '../../guide/numbers/number-reader.ts'
import { operatorOfRange } from '../../guide/numbers/operator-of-range.ts'
import { sourceMetadata } from '../../scripts/generate/make-number-metadata.ts'

const metadata = sourceMetadata() as unknown as MetadataJson

const NOTES: Readonly<Record<string, NumberNote>> = {
  TOO_SHORT: 'too-short',
  TOO_LONG: 'too-long',
  INVALID_LENGTH: 'wrong-length',
  NOT_A_NUMBER: 'not-a-number',
}

/** Returns what libphonenumber-js says of a number as someone typed it, in the number check's words. */
export function peerReading(input: string): NumberReading {
  const text = dialled(input)
  const number = parsePhoneNumber(text, { defaultCountry: 'RU', extract: false }, metadata)
  if (number === undefined || !number.isValid()) {
    const note = NOTES[validatePhoneNumberLength(text, 'RU', metadata) ?? ''] ?? 'not-in-use'
    return { valid: false, e164: null, operator: null, note }
  }
  const known = { valid: true, e164: number.number }
  return number.country === 'RU'
    ? { ...known, ...russian(number) }
    : { ...known, operator: null, note: 'foreign-number' }
}

function russian(number: PhoneNumber): Pick<NumberReading, 'operator' | 'note'> {
  if (number.getType() !== 'MOBILE') return { operator: null, note: 'not-a-mobile-number' }
  const owner = operatorOfRange(number.nationalNumber, CARRIER_PREFIXES)
  return owner === 'other'
    ? { operator: null, note: 'range-of-another-operator' }
    : { operator: owner, note: 'may-have-been-ported' }
}

/** libphonenumber's example of a mobile number for each country that has one. */
export const EXAMPLES: readonly PhoneNumber[] = Object.keys(examples).flatMap(
  (country) => getExampleNumber(country as CountryCode, examples, metadata) ?? [],
)

export const CALLING_CODES = [
  ...Object.keys(metadata.country_calling_codes),
  ...Object.keys(sourceMetadata().nonGeographic),
]

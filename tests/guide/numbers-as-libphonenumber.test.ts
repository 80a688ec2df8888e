import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readNumber } from '../../guide/numbers/read-number.ts'
import { CALLING_CODES, EXAMPLES, peerReading } from './peer-number-reader.ts'

const RUNS = { numRuns: 1000 }

const digits = (minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength, maxLength })

/** What stands before a number's calling code, or in the place of one. */
const before = fc.constantFrom('', '+', '8', '7', '+7', '00', '810', '8 10 ', '8~10 ', '0', '++')

const callingCode = fc.constantFrom('', '7', ...CALLING_CODES)

/** Digits separated the way people do it. */
const typed = (number: string) =>
  fc
    .array(fc.constantFrom('', '', '', ' ', '-', '.', ' (', ') ', '/', '\u00a0', '‑'), {
      minLength: number.length,
      maxLength: number.length,
    })
    .map((separators) => [...number].map((digit, index) => digit + separators[index]).join(''))

const after = fc.constantFrom(
  '',
  '',
  '',
  ' доб. 12',
  ' ext. 345',
  ';ext=7',
  ' x1',
  ' #5',
  ',,22',
  '~9',
  'a',
)

/** An example of some country with digits lost, added or changed. */
const nearExample = fc
  .record({
    example: fc.constantFrom(...EXAMPLES),
    kept: fc.nat({ max: 12 }),
    end: digits(0, 8),
    prefix: fc.constantFrom('', '', '0', '8', '1', '06', '15', '44'),
  })
  .map(({ example: { countryCallingCode, nationalNumber }, kept, end, prefix }) => ({
    code: countryCallingCode,
    national: prefix + nationalNumber.slice(0, kept) + end,
  }))

describe('the reading is libphonenumber’s', () => {
  test.each(EXAMPLES.map((example) => [example.country, example.number]))(
    'for a mobile number of %s, however it is dialled: %s',
    (_, number) => {
      const bare = number.slice(1)
      const ways = [
        number,
        bare,
        `810${bare}`,
        `00${bare}`,
        `8${bare}`,
        `+${bare}0`,
        `+${bare.slice(0, -1)}`,
      ]
      expect(ways.map(readNumber)).toEqual(ways.map(peerReading))
      expect(readNumber(number)).toMatchObject({ valid: true, e164: number })
    },
  )

  test('for random digits after any calling code', () => {
    fc.assert(
      fc.property(before, callingCode, digits(0, 16), (start, code, rest) => {
        const input = `${start}${code}${rest}`
        expect(readNumber(input)).toEqual(peerReading(input))
      }),
      RUNS,
    )
  })

  test('for numbers close to those of every country', () => {
    fc.assert(
      fc.property(before, nearExample, after, (start, { code, national }, end) => {
        for (const input of [`+${code}${national}`, `${start}${code}${national}${end}`, national])
          expect(readNumber(input)).toEqual(peerReading(input))
      }),
      RUNS,
    )
  })

  test('for Russian and Kazakh numbers', () => {
    const start = fc.constantFrom('+7', '8', '7', '', '007', '8107', '78', '+78')
    const area = fc.constantFrom('9', '8', '4', '3', '7', '70', '800', '495', '93', '')
    fc.assert(
      fc.property(start, area, digits(6, 11), (first, second, rest) => {
        const input = `${first}${second}${rest}`
        expect(readNumber(input)).toEqual(peerReading(input))
      }),
      RUNS,
    )
  })

  test('for numbers parted the way people part them, with and without an extension', () => {
    const parted = fc
      .tuple(before, nearExample)
      .chain(([start, { code, national }]) =>
        typed(`${code}${national}`).map((body) => start + body),
      )
    fc.assert(
      fc.property(parted, after, (number, end) => {
        const input = number + end
        expect(readNumber(input)).toEqual(peerReading(input))
      }),
      RUNS,
    )
  })

  test('for anything made of the characters that numbers are written with', () => {
    const written = fc.string({
      unit: fc.constantFrom(...'0123456789012345678979+ -().,;~/#x[]*８（٣۵\u200b\u00ad—доб'),
      maxLength: 24,
    })
    fc.assert(
      fc.property(written, (input) => {
        expect(readNumber(input)).toEqual(peerReading(input))
      }),
      RUNS,
    )
  })

  test('for any text at all, and one too long to read', () => {
    const long = '8'.repeat(251)
    expect(readNumber(long)).toEqual(peerReading(long))
    fc.assert(
      fc.property(fc.string(), (input) => {
        expect(readNumber(input)).toEqual(peerReading(input))
      }),
    )
  })
})

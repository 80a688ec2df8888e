import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CARRIER_PREFIXES } from '../../guide/numbers/carriers.generated.ts'
import { operatorOfRange } from '../../guide/numbers/operator-of-range.ts'
import { readNumber } from '../../guide/numbers/read-number.ts'

describe('the ways people type one number', () => {
  test.each([
    '8 916 123-45-67',
    '+7 (916) 123-45-67',
    '9161234567',
    '79161234567',
    '８９１６１２３４５６７',
    '＋７ ９１６ １２３ ４５ ６７',
    '007 916 123 45 67',
    '810 7 916 1234567',
    'tel:+79161234567',
    'тел. 8-916-123-45-67',
    'телефон 8 916 123 45 67',
    '手机：8 916 1234567',
    '++7 916 123 45 67',
    '+7 916 123 45 67 доб. 12',
    '  +7.916.123.45.67  ',
    'номер: +7 916 123-45-67',
    'мой номер МТС — 8 (916) 123-45-67, спасибо',
    '(+7)916 123 45 67',
    '[+7] 916 123 45 67',
    '手机号：+7 916 123 45 67',
    '我的號碼是+79161234567。',
    '+7 916 123 45 67 (МТС)',
    'call me: +7 916 123-45-67!',
    'тел. +7 916 123 45 67 доб. 12',
    '\u202a+7 916 123 45 67\u202c',
    '\u200e+7\u00a0916\u200b1234567\u200f',
    '\u2066+7 (916) 123\u00ad45\u00ad67\u2069',
    '+7\ufeff9161234567',
  ])('%s', (input) => {
    expect(readNumber(input)).toEqual({
      valid: true,
      e164: '+79161234567',
      operator: 'mts',
      note: 'may-have-been-ported',
    })
  })
})

test.each([
  ['+7 903 123 45 67', 'beeline'],
  ['+7 926 123 45 67', 'megafon'],
  ['+7 977 123 45 67', 't2'],
  ['+7 985 123 45 67', 'mts'],
  ['+7 968 123 45 67', 'beeline'],
])('%s comes from a range of %s, and may have moved', (input, operator) => {
  expect(readNumber(input)).toMatchObject({ valid: true, operator, note: 'may-have-been-ported' })
})

test.each([
  ['+86 138 0013 8000', '+8613800138000'],
  ['0086 138 0013 8000', '+8613800138000'],
  ['8 701 123 45 67', '+77011234567'],
  ['+375 29 123 45 67', '+375291234567'],
  ['+44 20 7946 0958', '+442079460958'],
])('%s is valid and foreign', (input, e164) => {
  expect(readNumber(input)).toEqual({ valid: true, e164, operator: null, note: 'foreign-number' })
})

test.each(['8 800 250 0890', '+7 495 766 01 66'])('%s can take no mobile top-up', (input) => {
  expect(readNumber(input)).toMatchObject({
    valid: true,
    operator: null,
    note: 'not-a-mobile-number',
  })
})

test.each([
  ['916 123 45 6', 'too-short'],
  ['0890', 'too-short'],
  ['+7 916 123 45 678', 'wrong-length'],
  ['+7 999 999 99 99 99 99 99', 'too-long'],
  ['+7 100 123 45 67', 'not-in-use'],
  ['*100#', 'not-a-number'],
  ['*112*9161234567*100#', 'not-a-number'],
  ['8 916 123 45 67 или 8 903 123 45 67', 'not-a-number'],
  ['мой номер', 'not-a-number'],
  ['hello', 'not-a-number'],
  ['', 'not-a-number'],
])('%s is no number: %s', (input, note) => {
  expect(readNumber(input)).toEqual({ valid: false, e164: null, operator: null, note })
})

test('a small company’s range is not given to any of the five', () => {
  const prefix = CARRIER_PREFIXES.other.split(' ')[0] ?? ''
  expect(operatorOfRange(prefix.padEnd(10, '0'), CARRIER_PREFIXES)).toBe('other')
  expect(readNumber(`+7${prefix.padEnd(10, '0')}`).operator).toBeNull()
})

test('whatever is typed gets an answer', () => {
  fc.assert(
    fc.property(fc.string(), (input) => {
      const { valid, e164 } = readNumber(input)
      expect(valid).toBe(e164 !== null)
    }),
  )
})

test('any ten digits of a Russian range read the same with 8, +7 and alone', () => {
  fc.assert(
    fc.property(fc.integer({ min: 9_040_000_000, max: 9_299_999_999 }), (digits) => {
      const alone = readNumber(String(digits))
      expect(readNumber(`8${digits}`)).toEqual(alone)
      expect(readNumber(`+7${digits}`)).toEqual(alone)
    }),
  )
})

test('words, marks and brackets around a number change nothing', () => {
  const around = fc.string({
    unit: fc.constantFrom(...'тел номер手机号MTS :：,.!()[]«»—\u200e\u202a\u2069\u00ad\u00a0'),
    maxLength: 20,
  })
  fc.assert(
    fc.property(around, around, (before, after) => {
      expect(readNumber(`${before}+7 916 123-45-67${after}`)).toEqual(readNumber('+79161234567'))
    }),
  )
})

test('the command answers line by line', () => {
  const output = execFileSync(process.execPath, ['scripts/commands/number-lines.ts'], {
    input: '8 916 123-45-67\nnonsense\n',
    encoding: 'utf8',
  })
  expect(
    output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    {
      input: '8 916 123-45-67',
      valid: true,
      e164: '+79161234567',
      operator: 'mts',
      note: 'may-have-been-ported',
    },
    { input: 'nonsense', valid: false, e164: null, operator: null, note: 'not-a-number' },
  ])
})

import { describe, expect, test } from 'vitest'
import { parseRichText, plainText, readReference, referencesOf } from '../../guide/text-parts.ts'

describe('a text with references', () => {
  test('splits into words and facts', () => {
    expect(parseRichText('Dial {mts-balance}, or call {mts-support-800}.', 'en')).toEqual([
      { kind: 'text', text: 'Dial ' },
      { kind: 'ussd', text: '*100#', fact: 'mts-balance', tel: 'tel:*100%23' },
      { kind: 'text', text: ', or call ' },
      { kind: 'phone', text: '8 800 250 0890', fact: 'mts-support-800', tel: 'tel:88002500890' },
      { kind: 'text', text: '.' },
    ])
  })

  test('prints named values and bare numbers', () => {
    expect(plainText('через {cool-foreign.hours:number} часа', 'ru')).toBe('через 24 часа')
  })

  test('without references stays one part', () => {
    expect(parseRichText('plain', 'en')).toEqual([{ kind: 'text', text: 'plain' }])
    expect(parseRichText('', 'en')).toEqual([])
  })

  test.each([
    ['no-such-fact', 'unknown-fact'],
    ['mts-balance.nothing', 'unknown-value'],
    ['mts-packages', 'unprintable'],
    ['mts balance', 'malformed'],
    ['', 'malformed'],
  ])('refuses {%s}: %s', (reference, kind) => {
    expect(readReference(reference)).toEqual({ kind, reference })
    expect(() => parseRichText(`{${reference}}`, 'en')).toThrow(reference)
  })

  test('lists every reference of a text', () => {
    expect(referencesOf('{mts-balance} {nothing}').map(({ kind }) => kind)).toEqual([
      'value',
      'unknown-fact',
    ])
  })
})

import { domainToASCII, domainToUnicode } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readLabel } from '../../guard/host/idna.ts'
import { cyrillicReading, skeletonOf } from '../../guard/stranger/skeleton.ts'

describe('what a label looks like', () => {
  test.each([
    ['mts', 'mts'],
    ['мтѕ', 'mts'],
    ['mťś', 'mts'],
    ['beelīnē', 'beeline'],
    ['bęęłínə', 'beelina'],
    ['mėgąfőň', 'megafon'],
    ['мegaғon', 'megaron'],
    ['ꓟEGAFON'.toLowerCase(), 'megafon'],
    ['mts-pay', 'mts-pay'],
  ])('%s reads as %s', (label, skeleton) => {
    expect(skeletonOf(label)).toBe(skeleton)
  })

  test('Latin letters between Cyrillic ones read as Cyrillic', () => {
    expect(cyrillicReading('мeгaфoн')).toBe('мегафон')
    expect(cyrillicReading('билайн')).toBe('билайн')
  })

  test('a skeleton is its own skeleton', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = skeletonOf(text)
        expect(skeletonOf(once)).toBe(skeletonOf(skeletonOf(once)))
      }),
    )
  })
})

describe('punycode', () => {
  test.each([
    ['xn--80arpq', 'йота'],
    ['xn--d1acufc', 'домен'],
    ['mts', 'mts'],
    ['xn--', 'xn--'],
    ['xn--999999999', 'xn--999999999'],
    ['xn--a-ё', 'xn--a-ё'],
  ])('%s is %s', (label, shown) => {
    expect(readLabel(label).shown).toBe(shown)
  })

  test('decodes whatever the platform encodes', () => {
    const label = fc.string({
      unit: fc.constantFrom(...'абвгдежзийклмнопрстуфхцчшщъыьэюяabcxyzçéîøß019-'),
    })
    fc.assert(
      fc.property(label, (text) => {
        const ascii = domainToASCII(`${text}.ru`)
        fc.pre(ascii !== '')
        expect(
          ascii
            .split('.')
            .map((label) => readLabel(label).shown)
            .join('.'),
        ).toBe(domainToUnicode(ascii))
      }),
    )
  })

  test('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void readLabel(`xn--${text}`)))
  })
})

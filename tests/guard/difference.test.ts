import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DiffPiece, difference, hostDifference } from '../../guard/explain/difference.ts'
import { slipBetween, slipOf } from '../../guard/explain/slip.ts'

const told = (pieces: readonly DiffPiece[]) =>
  pieces.map(({ kind, shown, real }) => `${kind}:${shown}>${real}`).join(' ')
const spelled = (shown: string, real: string) => told(difference(shown, real))

describe('the difference, letter by letter', () => {
  test.each([
    ['mts.ru', 'mts.ru', 'same:mts.ru>mts.ru'],
    ['mts-pay.ru', 'mts.ru', 'same:mts>mts added:-pay> same:.ru>.ru'],
    ['beeine.ru', 'beeline.ru', 'same:bee>bee missing:>l same:ine.ru>ine.ru'],
    ['rnegafon.ru', 'megafon.ru', 'alike:rn>m same:egafon.ru>egafon.ru'],
    ['bėeline.ru', 'beeline.ru', 'same:b>b alike:ė>e same:eline.ru>eline.ru'],
    ['beleine.ru', 'beeline.ru', 'same:be>be swapped:le>el same:ine.ru>ine.ru'],
    ['megafxn.ru', 'megafon.ru', 'same:megaf>megaf replaced:x>o same:n.ru>n.ru'],
  ])('%s against %s', (shown, real, expected) => {
    expect(spelled(shown, real)).toBe(expected)
  })

  test('the pieces add up to both addresses', () => {
    const text = fc.string({ unit: fc.constantFrom(...'mtsbeeline.ru-é') })
    fc.assert(
      fc.property(text, text, (shown, real) => {
        const pieces = difference(shown, real)
        expect(pieces.map((piece) => piece.shown).join('')).toBe(shown)
        expect(pieces.map((piece) => piece.real).join('')).toBe(real)
      }),
    )
  })
})

describe('the difference of two host names', () => {
  test.each([
    ['mts-oplata.site', 'mts.ru', 'same:mts>mts added:-oplata> replaced:.site>.ru'],
    ['mts.rest', 'mts.ru', 'same:mts>mts replaced:.rest>.ru'],
    ['mts.ru.pay-x.site', 'mts.ru', 'same:mts.ru>mts.ru added:.pay-x.site>'],
    ['beeiine.ru', 'beeline.ru', 'same:bee>bee alike:i>l same:ine.ru>ine.ru'],
    ['mts', 'mts.ru', 'same:mts>mts missing:>.ru'],
  ])('%s against %s', (shown, real, expected) => {
    expect(told(hostDifference(shown, real))).toBe(expected)
  })

  test('the pieces add up to both host names', () => {
    const text = fc.string({ unit: fc.constantFrom(...'mts.ru-é') })
    fc.assert(
      fc.property(text, text, (shown, real) => {
        const pieces = hostDifference(shown, real)
        expect(pieces.map((piece) => piece.shown).join('')).toBe(shown)
        expect(pieces.map((piece) => piece.real).join('')).toBe(real)
      }),
    )
  })
})

describe('slips by name', () => {
  test.each([
    ['beeine', 'beeline', 'omission', 'l', ''],
    ['beelline', 'beeline', 'repetition', '', 'l'],
    ['beelineq', 'beeline', 'insertion', '', 'q'],
    ['beleine', 'beeline', 'transposition', 'el', 'le'],
    ['megafin', 'megafon', 'vowel-swap', 'o', 'i'],
    ['megagon', 'megafon', 'adjacent-key', 'f', 'g'],
    ['мегаафон', 'мегафон', 'repetition', '', 'а'],
    ['метафон', 'мегафон', 'replacement', 'г', 'т'],
    ['меоафон', 'мегафон', 'adjacent-key', 'г', 'о'],
    ['megafnn', 'megafon', 'bitsquat', 'o', 'n'],
  ])('%s for %s is %s', (text, word, name, expected, found) => {
    expect(slipBetween(text, word)).toEqual({ name, expected, found })
  })

  test('look-alike letters are no typing slip', () => {
    expect(slipOf('rnegafon', 'megafon.ru').name).toBe('look-alike')
  })
})

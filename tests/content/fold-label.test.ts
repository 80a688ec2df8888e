import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldLabel } from '../../content/collect-facts/fold-label.ts'

const ROWS = [
  ['letter case', 'НОМЕР Телефона', 'Номер телефона'],
  ['full width', 'ＣＶＶ', 'cvv'],
  ['accents', 'nòmér', 'nomer'],
  ['invisible letters', 'но\u200bмер те\u00adлефона', 'номер телефона'],
  ['Cyrillic letters drawn like Latin ones', 'саrd', 'card'],
  ['Greek letters drawn like Latin ones', 'ρhοnε', 'phone'],
  ['digits drawn like letters', 'ph0ne', 'phone'],
  ['a name in camel case', 'phoneNumber', 'phone number'],
  ['a name with other marks between its words', 'phone_number', 'phone number'],
  ['a word spelt out', 'н о м е р', 'номер'],
  ['spaces of any length', '  card \n  number ', 'card number'],
] as const

describe('a label reads the same whatever its', () => {
  it.each(ROWS)('%s', (_what, one, other) => {
    expect(foldLabel(one)).toBe(foldLabel(other))
  })
})

describe('a label', () => {
  it('keeps two words apart', () => {
    expect(foldLabel('card number')).not.toBe(foldLabel('cardnumber'))
  })

  it('does not change if folded twice, and has no spaces to trim', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (label) => {
        const folded = foldLabel(label)
        expect(folded.trim()).toBe(folded)
        expect(folded).not.toMatch(/ {2}/)
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { partsOf } from '../../guard/host/host-parts.ts'
import { readLabel } from '../../guard/host/idna.ts'

describe('a label is shown decoded only if it is valid IDNA', () => {
  test.each([
    ['xn--l1akc', 'мтс'],
    ['xn--80arpq', 'йота'],
    ['xn--fa-hia', 'faß'],
    ['xn--fiqs8s', '中国'],
    ['xn--mgbh0fb', 'مثال'],
  ])('%s as %s', (label, shown) => expect(readLabel(label)).toMatchObject({ shown, lies: false }))

  test.each([
    ['turned round', 'xn--urstm-wx3btc'],
    ['a zero width space', 'xn--mts-6m0a'],
    ['a soft hyphen', 'xn--mts-hfa'],
    ['a Hangul filler', 'xn--mts-r44b'],
    ['a dot of its own', 'xn--mtsru-xx3b'],
    ['a slash of its own', 'xn--mtsru-4d6b'],
    ['a mark at the start', 'xn--mts-jdc'],
    ['nothing that decodes', 'xn--999999999'],
    ['nothing but ASCII', 'xn--mts-'],
  ])('not with %s', (_, label) => {
    const read = readLabel(label)
    expect(read.shown).toBe(label)
    expect(read.lies, JSON.stringify(read.decoded)).toBe(true)
  })

  test('a heart is no lie', () => {
    expect(readLabel('xn--i-7iq')).toMatchObject({ shown: 'i❤', lies: false })
  })

  test('nothing unseen is ever shown', () => {
    const label = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789-') })
    fc.assert(
      fc.property(label, (text) => {
        const { unicode } = partsOf(`xn--${text}.top`)
        expect(unicode).not.toMatch(
          /[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2024]|(?:^|\.)\p{M}/u,
        )
        expect(unicode.split('.')).toHaveLength(2)
      }),
      { numRuns: 2000 },
    )
  })
})

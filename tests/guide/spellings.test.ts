import fc from 'fast-check'
import { expect, test } from 'vitest'
import { typosBetween } from '../../guide/search/edit-distance.ts'
import { nearestTo, spellingsOf } from '../../guide/search/spellings.ts'

const word = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'aбеnopтz4-'), maxLength: 12 }),
  fc.constantFrom('баланс', 'balance', 'роуминг', 'пополнение', 'esim'),
)

/** A word with some of its letters removed, doubled or swapped with the next. */
const misspelt = fc.tuple(word, fc.array(fc.nat({ max: 11 }), { maxLength: 2 })).map(([text, at]) =>
  at.reduce((now, place) => {
    const [one = '', other = ''] = now.slice(place)
    const rest = now.slice(place + 2)
    return now.slice(0, place) + [other + one, one, one + one + other][place % 3] + rest
  }, text),
)

test('no misspelling is missed that a comparison with every word finds', () => {
  fc.assert(
    fc.property(fc.array(word), misspelt, fc.nat({ max: 2 }), (words, asked, cut) => {
      const found = nearestTo(asked, spellingsOf(words), cut)
      const every = words.flatMap((known) => {
        const typos = typosBetween(asked, known, cut)
        return typos === null ? [] : [{ word: known, typos }]
      })
      expect(found).toEqual(every)
    }),
    { numRuns: 2000 },
  )
})

test.each([
  ['esim', 'esim', 0],
  ['баланс', 'баланс', 0],
  ['esim', 'eism', 1],
  ['esim', 'esin', null],
  ['balance', 'balence', 1],
  ['balance', 'bolence', null],
  ['пополнение', 'поплнение', 1],
  ['пополнение', 'папалнение', 2],
] as const)('between %s and %s lie %s typos', (word, other, typos) => {
  expect(typosBetween(word, other)).toBe(typos)
})

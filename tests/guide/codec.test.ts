import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  decodePairs,
  decodePostings,
  decodeTerms,
  encodePairs,
  encodePostings,
  encodeTerms,
  HEAVIEST,
} from '../../guide/search/codec.ts'
import { TOPIC_IDS } from '../../guide/topic-id.ts'

const postings = fc.array(
  fc.array(
    fc.record({
      topic: fc.nat(HEAVIEST),
      weight: fc.integer({ min: 1, max: HEAVIEST }),
    }),
    { minLength: 1 },
  ),
)

test('postings are read as they were written', () => {
  fc.assert(
    fc.property(postings, (lists) => {
      expect(decodePostings(encodePostings(lists))).toEqual(lists)
    }),
  )
})

const word = fc.stringMatching(/^[a-zа-я一-龥0-9]{1,60}$/u)

test('sorted terms are read as they were written', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word), (terms) => {
      const sorted = terms.toSorted()
      expect(decodeTerms(encodeTerms(sorted))).toEqual(sorted)
    }),
  )
})

test('pairs of terms are read as they were written', () => {
  const terms = fc.uniqueArray(word, { minLength: 1 }).map((words) => words.toSorted())
  const choice = terms.chain((words) => {
    const term = fc.constantFrom(...words)
    return fc.record({ words: fc.constant(words), pairs: fc.array(fc.tuple(term, term)) })
  })
  fc.assert(
    fc.property(choice, ({ words, pairs }) => {
      const sorted = [...new Set(pairs.map((pair) => pair.toSorted().join('+')))].toSorted()
      expect(decodePairs(encodePairs(sorted, words), words)).toEqual(sorted)
    }),
  )
})

test('a pair with a word that is no term, or out of order, is refused', () => {
  expect(() => encodePairs(['money+zebra'], ['money', 'send'])).toThrow('money+zebra')
  expect(() => encodePairs(['send+money'], ['money', 'send'])).toThrow('send+money')
})

test('a 65th topic and a weight without a digit are refused, not written wrong', () => {
  expect(encodePostings([[{ topic: 63, weight: HEAVIEST }]])).toEqual({ topics: '_', weights: '_' })
  expect(() => encodePostings([[{ topic: 64, weight: 1 }]])).toThrow('none for the topic 64')
  expect(() => encodePostings([[{ topic: 0, weight: 64 }]])).toThrow('none for the weight 64')
})

test('every topic and what stands for any other subject have a digit', () => {
  expect(TOPIC_IDS.length).toBeLessThanOrEqual(HEAVIEST)
})

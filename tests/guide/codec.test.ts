import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  decodePostings,
  decodeTerms,
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

test('sorted terms are read as they were written', () => {
  const words = fc.uniqueArray(fc.stringMatching(/^[a-zа-я一-龥0-9+]{1,60}$/u))
  fc.assert(
    fc.property(words, (terms) => {
      const sorted = terms.toSorted()
      expect(decodeTerms(encodeTerms(sorted))).toEqual(sorted)
    }),
  )
})

test('a 65th topic and a weight without a digit are refused, not written wrong', () => {
  expect(encodePostings([[{ topic: 63, weight: HEAVIEST }]])).toBe('__')
  expect(() => encodePostings([[{ topic: 64, weight: 1 }]])).toThrow('none for the topic 64')
  expect(() => encodePostings([[{ topic: 0, weight: 64 }]])).toThrow('none for the weight 64')
})

test('every topic and what stands for any other subject have a digit', () => {
  expect(TOPIC_IDS.length).toBeLessThanOrEqual(HEAVIEST)
})

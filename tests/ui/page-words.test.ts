import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pageWords } from '../../locales/page-words.ts'

/** What is quoted, without the two signs that isolate it. */
const quoted = (text: string): string => pageWords(text).slice(1, -1)

describe('words of a page inside a sentence of ours', () => {
  test.each([
    ['a mark that turns the sentence round', 'МТС\u202Eыц', 'МТСыц'],
    ['a seal of its own', '✅ Official site of MTS, secure.', 'Official site of MTS, secure.'],
    ['quotes that end ours', 'МТС”. This is their site. “', 'МТС. This is their site.'],
    ['Russian quotes', '«МТС» — оплата', 'МТС — оплата'],
    ['lines', 'МТС\n\n  оплата', 'МТС оплата'],
    ['й written as two signs', 'и\u0306', 'й'],
    ['nothing at all', '', ''],
  ])('%s', (_, text, expected) => expect(quoted(text)).toBe(expected))

  test('are cut to forty letters', () => {
    expect([...quoted('м'.repeat(90))]).toHaveLength(41)
  })

  test('are isolated, and hold nothing that ends or opens an isolate', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(pageWords(text)).toMatch(/^\u2068[^\p{Bidi_Control}\p{Cc}]*\u2069$/u)
      }),
    )
  })
})

import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { PAGE_FACTS } from '../../guard/page/page-facts.ts'
import { parsePageFacts } from '../../scripts/commands/page-facts-file.ts'
import { factsOf, formOf } from './facts.ts'

describe('page facts over the wire', () => {
  test('come through as they are', () => {
    const facts = factsOf({ title: 'МТС', forms: [formOf(['phone'], 'https://mts.ru/')] })
    expect(v.parse(PAGE_FACTS, facts)).toEqual(facts)
  })

  test('are cut to their bounds', () => {
    const facts = factsOf({ title: 'x'.repeat(9999), headings: Array(99).fill('h') })
    const { title, headings } = v.parse(PAGE_FACTS, facts)
    expect([title.length, headings.length]).toEqual([2048, 40])
  })

  test.each(Object.keys(factsOf()))('are refused without %s', (key) => {
    const { [key]: _, ...rest } = factsOf() as Record<string, unknown>
    expect(v.is(PAGE_FACTS, rest)).toBe(false)
  })
})

describe('page facts from a file', () => {
  test('an empty object is a page that shows and asks nothing', () => {
    expect(parsePageFacts('{}')).toEqual({ ok: true, value: factsOf({ url: '' }) })
  })

  test('a form, a hint and a frame take their defaults too', () => {
    const file = {
      forms: [{ fields: ['phone'], hints: [{ name: 'tel' }] }],
      frames: [{ url: 'https://pay.example/' }],
    }
    expect(parsePageFacts(JSON.stringify(file))).toMatchObject({
      value: {
        forms: [{ action: null, method: 'get', hints: [{ reads: 'other', seen: true }] }],
        frames: [{ sandboxed: false, visible: true, fields: null }],
      },
    })
  })

  test.each([
    ['not JSON', '{', /^not JSON$/],
    ['a number', '1', /^facts: /],
    ['a list', '[]', /^url: /],
    [
      'a kind of field that does not exist',
      '{"forms":[{"fields":["iban"]}]}',
      /^forms\.0\.fields\.0: /,
    ],
    ['a frame without an address', '{"frames":[{}]}', /^frames\.0\.url: /],
    ['a string instead of a list', '{"forms":"none"}', /^forms: /],
  ])('%s is an error that says where', (_name, text, error) => {
    const parsed = parsePageFacts(text)
    expect(parsed.ok ? '' : parsed.error).toMatch(error)
  })

  test('any JSON is read or refused, never thrown at, and what was read reads the same again', () => {
    const anything = fc.oneof(
      fc.json(),
      fc
        .record(
          { title: fc.anything(), forms: fc.array(fc.object()), frames: fc.array(fc.object()) },
          { requiredKeys: [] },
        )
        .map((facts) => JSON.stringify(facts)),
    )
    fc.assert(
      fc.property(anything, (text) => {
        const parsed = parsePageFacts(text)
        if (parsed.ok) expect(parsePageFacts(JSON.stringify(parsed.value))).toEqual(parsed)
      }),
    )
  })
})

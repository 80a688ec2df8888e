import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanWord, LONGEST_WORD } from '../../components/seal-picker/clean-word.ts'

describe('a seal’s word', () => {
  test.each([
    ['is kept as typed', '青山', '青山'],
    ['loses the blanks around it', '  клён ', 'клён'],
    ['has single blanks inside', 'old   harbour', 'old harbour'],
    ['is composed', 'и\u0306ога', 'йога'],
    ['keeps no direction marks', 'ma\u202eple', 'maple'],
    ['keeps no line break', 'a\nb', 'ab'],
    ['is empty where only blanks were typed', ' \t ', ''],
    ['ends where the room ends', 'можжевельничек', 'можжевельнич'],
    ['is not cut inside a letter', 'e\u0323\u0302'.repeat(20), '\u1ec7'.repeat(LONGEST_WORD)],
  ])('%s', (_fact, typed, drawn) => {
    expect(cleanWord(typed)).toBe(drawn)
  })

  test('is the same when cleaned again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const word = cleanWord(typed)
        expect(cleanWord(word)).toBe(word)
      }),
    )
  })
})

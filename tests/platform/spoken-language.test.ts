import { expect, it } from 'vitest'
import { resolveLanguage } from '../../platform/spoken-language.ts'

const CASES = [
  ['auto', ['zh-TW', 'en'], 'zh-CN'],
  ['auto', ['uk-UA', 'ru-RU'], 'ru'],
  ['auto', ['be', 'kk'], 'en'],
  ['auto', [], 'en'],
  ['auto', ['EN_us'], 'en'],
  ['ru', ['zh'], 'ru'],
] as const

for (const [chosen, preferred, expected] of CASES) {
  it(`${chosen} with ${preferred.join(', ') || 'no'} preferences is ${expected}`, () => {
    expect(resolveLanguage(chosen, preferred)).toBe(expected)
  })
}

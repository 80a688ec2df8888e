import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../guide/language.ts'
import { ways as enWays } from '../../guide/texts/en/ways.ts'
import { ways as ruWays } from '../../guide/texts/ru/ways.ts'
import { ways as zhWays } from '../../guide/texts/zh-CN/ways.ts'
import { ui as en } from '../../locales/en/ui.ts'
import { ui as ru } from '../../locales/ru/ui.ts'
import { ui as zh } from '../../locales/zh-CN/ui.ts'

const UI = { 'zh-CN': zh, ru, en }
const WAYS = { 'zh-CN': zhWays, ru: ruWays, en: enWays }

describe.each(LANGUAGES)('in %s, a view is called what the way to it is called', (language) => {
  test('how can I pay', () => expect(WAYS[language].title).toBe(UI[language].home.ways))
  test('check a number', () => {
    expect(UI[language].number.title).toBe(UI[language].home.checkNumber)
  })
})

test('Chinese says 你, also where it quotes nobody', () => {
  expect(JSON.stringify({ zh, zhWays })).not.toContain('您')
})

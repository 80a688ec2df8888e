import { describe, expect, test } from 'vitest'
import type { FactValue, Unit } from '../../guide/fact.ts'
import { formatFact, formatFactNumber } from '../../guide/format-fact.ts'
import type { Language } from '../../guide/language.ts'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const amount = (amount: number, unit: Unit): FactValue => ({ kind: 'quantity', amount, unit })

describe('a fact prints in each language', () => {
  const cases: [string, FactValue, Record<Language, string>][] = [
    [
      'a day',
      { kind: 'date', iso: '2025-10-06' },
      { 'zh-CN': '2025年10月6日', ru: '6 октября 2025 года', en: '6 October 2025' },
    ],
    [
      'a month',
      { kind: 'date', iso: '2025-10' },
      { 'zh-CN': '2025年10月', ru: 'октябрь 2025 года', en: 'October 2025' },
    ],
    ['a year', { kind: 'date', iso: '2025' }, { 'zh-CN': '2025年', ru: '2025', en: '2025' }],
    ['hours', amount(24, 'hour'), { 'zh-CN': '24 小时', ru: '24 часа', en: '24 hours' }],
    ['roubles', amount(5, 'RUB'), { 'zh-CN': '5 卢布', ru: '5 рублей', en: '5 RUB' }],
    [
      'large amounts',
      amount(10000, 'CNY'),
      { 'zh-CN': '10,000 元', ru: '10 000 юаней', en: '10,000 CNY' },
    ],
    ['a percentage', amount(0.4, 'percent'), { 'zh-CN': '0.4%', ru: '0,4 %', en: '0.4%' }],
    ['a bare count', amount(120, 'number'), { 'zh-CN': '120', ru: '120', en: '120' }],
    [
      'a range',
      { kind: 'range', from: 30, to: 40, unit: 'day' },
      { 'zh-CN': '30–40 天', ru: '30–40 дней', en: '30–40 days' },
    ],
    [
      'a code with what the person types',
      { kind: 'ussd', code: '*112*номер*сумма#' },
      { 'zh-CN': '*112*号码*金额#', ru: '*112*номер*сумма#', en: '*112*number*amount#' },
    ],
    [
      'a phone number',
      { kind: 'phone', number: '8 800 250 0890' },
      { 'zh-CN': '8 800 250 0890', ru: '8 800 250 0890', en: '8 800 250 0890' },
    ],
  ]
  test.each(cases)('%s', (_name, value, expected) => {
    for (const language of ['zh-CN', 'ru', 'en'] as const)
      expect(plain(formatFact(value, language))).toBe(expected[language])
  })

  test.each([
    [1, 'день'],
    [2, 'дня'],
    [5, 'дней'],
    [11, 'дней'],
    [21, 'день'],
    [22, 'дня'],
    [25, 'дней'],
    [90, 'дней'],
    [183, 'дня'],
  ])('Russian counts %i %s', (count, word) => {
    expect(plain(formatFact(amount(count, 'day'), 'ru'))).toBe(`${count} ${word}`)
  })

  test('the bare number leaves the unit to the text', () => {
    expect(formatFactNumber(amount(24, 'hour'), 'ru')).toBe('24')
    expect(formatFactNumber({ kind: 'range', from: 3, to: 5, unit: 'RUB' }, 'en')).toBe('3–5')
  })

  test('an amount never breaks from its unit at a line end', () => {
    expect(formatFact(amount(24, 'hour'), 'en')).toContain('\u00a0')
  })
})

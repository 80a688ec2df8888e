import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { operatorNamed, wordsOf } from '../../guard/page/claim/text.ts'
import { foldText } from '../../guard/text/fold-text.ts'

const named = (text: string): (string | undefined)[] => [
  ...new Set(wordsOf(text).flatMap((word) => operatorNamed(word) ?? [])),
]

describe('a name is read', () => {
  it.each([
    ['in Greek capitals', 'ΜΕΓΑΦΟΗ', 'megafon'],
    ['in Greek capitals drawn like Latin ones', 'ΥΟΤΑ', 'yota'],
    ['in Greek and Cyrillic letters', 'ΜТС', 'mts'],
    ['in Lisu and Cyrillic letters', 'ꓟꓔС', 'mts'],
    ['in Coptic letters', 'ⲘⲦⲤ', 'mts'],
    ['in Cherokee letters', 'ᎷᎢᏚ', 'mts'],
    ['in small capitals', 'ᴍᴛs', 'mts'],
    ['in letters in circles', '🅜🅣🅢', 'mts'],
    ['in flags', '🇲🇹🇸', 'mts'],
    ['in full width', 'ＢＥＥＬＩＮＥ', 'beeline'],
    ['with lines under its letters', 'Б̲и̲л̲а̲й̲н̲', 'beeline'],
    ['with a grapheme joiner between them', 'М\u034fТ\u034fС', 'mts'],
    ['with an isolate between them', 'Мега\u2068фон', 'megafon'],
    ['with a variation selector between them', 'Т\ufe00е\ufe00л\ufe00е\ufe002', 't2'],
    ['with a Hangul filler between them', 'Би\u3164лайн', 'beeline'],
    ['turned round', '\u202eСТМ\u202c', 'mts'],
    ['with dots between its letters', 'М·Т·С', 'mts'],
    ['with spaces between them', 'Y o t a', 'yota'],
    ['with another word before it', 'МойМТС', 'mts'],
    ['with another word behind it', 'MTSPay', 'mts'],
    ['glued in small letters', 'моймегафон', 'megafon'],
    ['glued behind another word', 'оплатабилайн', 'beeline'],
    ['in the genitive', 'Пополнение счёта Мегафона', 'megafon'],
    ['in the dative', 'Платёж Билайну', 'beeline'],
    ['in a feminine case', 'Баланс Йоты', 'yota'],
    ['as an adjective', 'Мегафоновский кабинет', 'megafon'],
    ['as the company in another case', 'от Мобильных ТелеСистем', 'mts'],
  ])('%s: %s', (_how, text, operator) => {
    expect(named(text)).toEqual([operator])
  })

  it.each(['toyota', 'мегафоны', 'комтс', 'lakomts', 'megaphone', 'Мтсенск', 'Йотафон'])(
    'and not in %s',
    (text) => {
      expect(named(text)).toEqual([])
    },
  )
})

describe('a folded text', () => {
  it('keeps й, and loses the dots of ё', () => {
    expect(foldText('Мой счёт')).toBe('мой счет')
  })

  it('has nothing unseen in it, no marks and no capitals', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const folded = foldText(text)
        expect(folded.replaceAll('й', '').normalize('NFD')).not.toMatch(
          /[\p{M}\p{Default_Ignorable_Code_Point}]/u,
        )
        expect(folded).toBe(folded.toLowerCase())
      }),
    )
  })
})

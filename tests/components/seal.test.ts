import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawSeal } from '../../components/seal/draw-seal.ts'
import { SEAL_SIZE } from '../../components/seal/paint-seal.ts'
import { isSealPicture, SEAL_PICTURES, SEAL_STROKES } from '../../components/seal/pictures.ts'
import { proposeSeal } from '../../components/seal/propose-seal.ts'
import { seal as en } from '../../locales/en/seal.ts'
import { seal as ru } from '../../locales/ru/seal.ts'
import { seal as zh } from '../../locales/zh-CN/seal.ts'

const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

describe('the pictures', () => {
  test('there are at least 24, and no two are drawn alike', () => {
    expect(SEAL_PICTURES.length).toBeGreaterThanOrEqual(24)
    expect(new Set(Object.values(SEAL_STROKES)).size).toBe(SEAL_PICTURES.length)
  })

  test('an unknown id is not one of them', () => {
    for (const id of ['', 'toString', '__proto__', 'Teapot']) expect(isSealPicture(id)).toBe(false)
  })
})

describe.each([
  ['zh-CN', zh],
  ['ru', ru],
  ['en', en],
])('the words in %s', (_language, { words, pictures }) => {
  test('there are at least 40, each once, none longer than fits', () => {
    expect(new Set(words).size).toBe(words.length)
    expect(words.length).toBeGreaterThanOrEqual(40)
    expect(words.filter((word) => word.length > 9)).toEqual([])
  })

  test('name every picture differently', () => {
    expect(new Set(Object.values(pictures)).size).toBe(SEAL_PICTURES.length)
  })
})

describe('a proposed seal', () => {
  test('has a picture of ours and a word of the list, and shares neither with the one before', () => {
    fc.assert(
      fc.property(chance, chance, chance, chance, (...chances) => {
        const random = () => chances.shift() ?? 0
        const first = proposeSeal(random, ru.words)
        const second = proposeSeal(random, ru.words, first)
        expect(isSealPicture(second?.picture ?? '')).toBe(true)
        expect(ru.words).toContain(second?.word)
        expect(second?.picture).not.toBe(first?.picture)
        expect(second?.word).not.toBe(first?.word)
      }),
    )
  })

  test('can be any picture', () => {
    const steps = SEAL_PICTURES.map((_, at) => (at + 0.5) / SEAL_PICTURES.length)
    const seen = steps.map((step) => proposeSeal(() => step, ['word'])?.picture)
    expect(seen).toEqual(SEAL_PICTURES)
  })

  test('needs a word', () => expect(proposeSeal(() => 0, [])).toBeNull())
})

/** A 2D context that records the font size of each drawn word. A letter is as wide as the font size. */
function notingContext() {
  const drawn: { word: string; font: string }[] = []
  const size = (font: string) => Number(/(\d+(?:\.\d+)?)px/.exec(font)?.[1])
  const context = new Proxy(
    {
      font: '',
      measureText: (word: string) => ({ width: word.length * size(context.font) }),
      fillText: (word: string) => drawn.push({ word, font: context.font }),
    },
    { get: (known, key) => (key in known ? Reflect.get(known, key) : () => undefined) },
  )
  return { context: context as unknown as CanvasRenderingContext2D, drawn, size }
}

describe('the drawn word', () => {
  test.each(['春', '青山', 'maple', 'можжевельник', 'W'.repeat(40)])('%s fits', (word) => {
    const { context, drawn, size } = notingContext()
    drawSeal(context, { picture: 'none of ours', word })
    const [only] = drawn
    expect(drawn).toHaveLength(1)
    expect(only && word.length * size(only.font)).toBeLessThanOrEqual(
      SEAL_SIZE.width - SEAL_SIZE.height,
    )
  })

  test('is set in a generic family, which no web font of the page can replace', () => {
    const { context, drawn } = notingContext()
    drawSeal(context, { picture: 'none of ours', word: 'maple' })
    expect(drawn[0]?.font).toMatch(/^600 [\d.]+px serif$/)
  })
})

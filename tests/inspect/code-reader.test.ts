import { beforeAll, describe, expect, it } from 'vitest'
import { type CodeReader, createCodeReader, type Pixels } from '../../inspect/image/code-reader.ts'
import { zxingCode } from '../../scripts/commands/zxing-code.ts'
import { type CodeLook, pictureOf, randomFrom } from './made-up-codes.ts'

let readCodes: CodeReader
beforeAll(async () => {
  readCodes = await createCodeReader(zxingCode())
})

const PLAIN: CodeLook = {
  scale: 4,
  turn: 0,
  inverted: false,
  noise: 0,
  dark: 0,
  light: 255,
  ground: 'plain',
  room: 1,
}

const TEXTS = [
  'https://qr.nspk.ru/AS10003P3RH0LJ2A9ROO038L6NT5RU1M?type=01&bank=000000000001&sum=10000&cur=RUB&crc=F3D0',
  'https://mts.ru/pay',
  'ST00012|Name=ООО Связь|PersonalAcc=40702810000000000001|BankName=Банк|BIC=044525000|CorrespAcc=30101810000000000000|Sum=150000',
  'WIFI:T:WPA;S:home;P:secret;;',
  'tel:+79161234567',
  '您好，请扫码充值',
]

/** Twenty kinds of pictures, each with ten texts and seeds of its own. */
const LOOKS: readonly (readonly [string, Partial<CodeLook>])[] = [
  ['as small as two pixels a module', { scale: 2 }],
  ['of three pixels a module', { scale: 3 }],
  ['of twelve pixels a module', { scale: 12 }],
  ['turned by a quarter', { turn: 90 }],
  ['upside down', { turn: 180 }],
  ['turned a little', { turn: 7, scale: 5 }],
  ['turned by half a quarter', { turn: 45, scale: 5 }],
  ['turned by a third of a turn', { turn: 120, scale: 5 }],
  ['inverted', { inverted: true }],
  ['inverted and turned', { inverted: true, turn: 30, scale: 5 }],
  ['a little noisy', { noise: 30 }],
  ['noisy', { noise: 60, scale: 5 }],
  ['pale', { dark: 150, light: 230 }],
  ['dark', { dark: 10, light: 90 }],
  ['on a wall', { ground: 'wall', room: 1.6, noise: 12 }],
  ['turned, on a wall', { ground: 'wall', room: 1.6, turn: 20, scale: 5, noise: 12 }],
  ['in a screenshot', { ground: 'screen', room: 3, scale: 3 }],
  ['in a screenshot at twice the scale', { ground: 'screen', room: 3, scale: 6 }],
  ['in a screenshot at three times the scale', { ground: 'screen', room: 2.5, scale: 9 }],
  ['small in a big screenshot', { ground: 'screen', room: 8, scale: 3 }],
]

describe('two hundred made-up pictures', () => {
  it('are read, 97 in a hundred, and none is read wrongly', { timeout: 120_000 }, async () => {
    const missed: string[] = []
    const wrong: string[] = []
    let all = 0
    for (const [name, look] of LOOKS) {
      for (let seed = 0; seed < 10; seed += 1) {
        const text = TEXTS[(seed + name.length) % TEXTS.length] ?? ''
        const picture = pictureOf(text, { ...PLAIN, ...look }, randomFrom(seed * 31 + name.length))
        const texts = (await readCodes(picture)) ?? []
        all += 1
        if (!texts.includes(text)) missed.push(name)
        if (texts.some((read) => read !== text)) wrong.push(`${name}: ${texts}`)
      }
    }
    expect(all).toBe(200)
    expect(wrong).toEqual([])
    expect(missed.length / all, missed.join('\n')).toBeLessThanOrEqual(0.03)
  })
})

describe('a picture', () => {
  it('with three codes gives all three', async () => {
    const three = TEXTS.slice(1, 5).map((text) => pictureOf(text, PLAIN, randomFrom(1)))
    const texts = (await readCodes(sideBySide(three))) ?? []
    expect(new Set(texts)).toEqual(new Set(TEXTS.slice(1, 5)))
  })

  it('without a code gives none', async () => {
    const empty = { data: new Uint8ClampedArray(4 * 90_000).fill(200), width: 300, height: 300 }
    expect(await readCodes(empty)).toEqual([])
  })

  it('whose file is broken is told from one without a code', async () => {
    expect(await readCodes(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]))).toBeNull()
  })
})

/** Puts pictures beside each other, on white. */
function sideBySide(pictures: readonly Pixels[]): Pixels {
  const width = pictures.reduce((sum, picture) => sum + picture.width + 20, 0)
  const height = Math.max(...pictures.map((picture) => picture.height))
  const data = new Uint8ClampedArray(width * height * 4).fill(255)
  let left = 0
  for (const picture of pictures) {
    for (let row = 0; row < picture.height; row += 1) {
      const from = row * picture.width * 4
      data.set(picture.data.subarray(from, from + picture.width * 4), (row * width + left) * 4)
    }
    left += picture.width + 20
  }
  return { data, width, height }
}

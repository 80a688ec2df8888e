import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { encode } from 'uqr'
import { expect, test } from 'vitest'
import { pictureOf, randomFrom } from '../../inspect/made-up-codes.ts'
import { pngOf } from '../../inspect/png.ts'
import { builtExtension } from '../harness/extension.ts'
import { guideTests } from '../support/guide-tests.ts'

const at = await guideTests()

/** What a screenshot may take, from the file to the texts of its codes. In milliseconds. */
const LONGEST_MS = 60

/** Pixels across and down: two megapixels. */
const SIDE = 1440
const TURNS = 15
const TEXT = 'https://qr.nspk.ru/AS10003P3RH0LJ2A9ROO038L6NT5RU1M?type=01&sum=10000&cur=RUB'
const SCALE = 5

/** A screenshot of two megapixels with a code somewhere on it. */
const screenshot = (seed: number): string =>
  pngOf(
    pictureOf(
      TEXT,
      {
        scale: SCALE,
        turn: 0,
        inverted: false,
        noise: 0,
        dark: 0,
        light: 255,
        ground: 'screen',
        room: SIDE / (encode(TEXT, { border: 4 }).size * SCALE),
      },
      randomFrom(seed),
    ),
  ).toString('base64')

/**
 * Gives pictures to a worker by turns with a bare decoding of the same file, which every reader needs. Runs in our page.
 * Resolves to the milliseconds that each took.
 */
async function timeBoth([worker, pictures]: readonly [string, readonly string[]]) {
  const running = new Worker(worker, { type: 'module' })
  const ask = (file: Blob) =>
    new Promise<{ texts?: string[] }>((resolve) => {
      running.onmessage = ({ data }) => resolve(data)
      running.postMessage({ file, part: null })
    })
  const decode = async (file: Blob): Promise<void> => {
    const bitmap = await createImageBitmap(file)
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
    context?.drawImage(bitmap, 0, 0)
    context?.getImageData(0, 0, bitmap.width, bitmap.height)
    bitmap.close()
  }
  const took = { reading: [] as number[], decoding: [] as number[], read: 0 }
  for (const [turn, picture] of pictures.entries()) {
    const bytes = Uint8Array.from(atob(picture), (sign) => sign.charCodeAt(0))
    const file = new Blob([bytes], { type: 'image/png' })
    const start = performance.now()
    const { texts = [] } = await ask(file)
    const between = performance.now()
    await decode(file)
    const end = performance.now()
    // The first loads the reader.
    if (turn === 0) continue
    took.reading.push(between - start)
    took.decoding.push(end - between)
    took.read += texts.length
  }
  running.terminate()
  return took
}

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[values.length >> 1] ?? Number.NaN

test('a screenshot of two megapixels is read in the twinkling of an eye', async () => {
  await at.open('popup.html#/check')
  const assets = join(builtExtension('chrome'), 'assets')
  const worker = readdirSync(assets).find((file) => file.startsWith('picture-worker-'))
  const pictures = Array.from({ length: TURNS + 1 }, (_, seed) => screenshot(seed))
  const { reading, decoding, read } = await at.guide.page.evaluate(timeBoth, [
    `/assets/${worker}`,
    pictures,
  ] as const)
  console.log(
    `two megapixels: read in ${median(reading).toFixed(1)} ms (median of ${reading.length}, slowest ` +
      `${Math.max(...reading).toFixed(1)}); decoded only, in ${median(decoding).toFixed(1)} ms`,
  )
  expect(read).toBe(TURNS)
  expect(median(reading)).toBeLessThanOrEqual(LONGEST_MS)
})

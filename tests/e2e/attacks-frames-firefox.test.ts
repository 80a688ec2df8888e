import { beforeAll, describe, expect, it } from 'vitest'
import { COVER } from '../sites/attacked/colours.ts'
import {
  EMBEDDINGS,
  embeddingRoute,
  IN_FRAMES,
  inFramesRoute,
  OUTER,
} from '../sites/framed/framed.ts'
import { findColour, readPicture } from './attacks/pixels.ts'
import type { Firefox } from './harness/firefox.ts'
import { firefoxPool } from './support/firefox-tests.ts'
import { TYPED, wait } from './support/person.ts'

const { server, firefoxes } = await firefoxPool(
  (request) => inFramesRoute(request) ?? embeddingRoute(request),
)

/** Opens a page, taps the field of its frame and types a number: the cover's pixels after that. */
async function used(firefox: Firefox, url: string): Promise<number> {
  const page = await firefox.newPage()
  await page.goto(url)
  await wait(1_000)
  const frames = page.frames().slice(1)
  for (const frame of frames.reverse()) {
    const field = await frame.$('#phone').catch(() => null)
    if (!field) continue
    await field.click()
    break
  }
  await wait(1_000)
  await page.keyboard.type(TYPED, { delay: 30 }).catch(() => undefined)
  await wait(800)
  const picture = readPicture(await page.screenshot())
  await page.close()
  return findColour(picture, COVER).count
}

const use = (url: string): Promise<number> => firefoxes.use((firefox) => used(firefox, url))

describe('in Firefox a fake that stands wholly in a frame, its page saying nothing (B02)', () => {
  beforeAll(() => server.clear())

  it.concurrent.each(IN_FRAMES)(
    '$path: $frame is covered when its field is tapped',
    async ({ path }) => {
      expect(await use(`https://${OUTER}${path}`)).toBeGreaterThan(10_000)
      expect(server.beacons).toEqual([])
    },
  )
})

describe('in Firefox an honest page with a frame in it', () => {
  it.concurrent.each(EMBEDDINGS)(
    '$host, $is: nothing of ours when the frame is used',
    async ({ host }) => {
      expect(await use(`https://${host}/`)).toBe(0)
    },
  )
})

import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { baitsRoute, DEALER } from '../sites/attacked/baits.ts'
import { CAUTION, COVER } from '../sites/attacked/colours.ts'
import { impersonationRoute } from '../sites/impersonation/route.ts'
import { crossOf } from './attacks/outcome.ts'
import { findColour, readPicture } from './attacks/pixels.ts'
import type { Firefox } from './harness/firefox.ts'
import { firefoxPool } from './support/firefox-tests.ts'
import { wait } from './support/person.ts'
import { until } from './support/until.ts'

/** Longer than a decision must have stood to be pressed. */
const ARMED_MS = 800

const { firefoxes } = await firefoxPool(
  (request) => impersonationRoute(request) ?? baitsRoute(request),
)

const seen = async (page: Page, colour: readonly [number, number, number]) =>
  findColour(readPicture(await page.screenshot()), colour)

/** Opens a page that warns, and waits until its warning is up and hears decisions. */
async function warned(firefox: Firefox, path: string): Promise<Page> {
  const page = await firefox.newPage()
  await page.setViewport({ width: 1280, height: 720 })
  await page.goto(DEALER + path)
  await page.focus('#phone')
  await until(async () => (await seen(page, CAUTION)).count > 10_000)
  await wait(ARMED_MS)
  return page
}

describe('in Firefox a panel covered under the pointer (B15)', () => {
  it.concurrent('closes at × where nothing was done to it', ({ expect }) =>
    firefoxes.use(async (firefox) => {
      const page = await warned(firefox, '/')
      await page.mouse.click(...crossOf(await seen(page, CAUTION)))
      await expect.poll(async () => (await seen(page, CAUTION)).count).toBe(0)
    }))

  it.concurrent.each(['/cover-at-press', '/cover-at-release', '/fade-at-press'])(
    '%s: the press counts for nothing',
    (path) =>
      firefoxes.use(async (firefox) => {
        const page = await warned(firefox, path)
        const at = crossOf(await seen(page, CAUTION))
        await page.mouse.click(...at)
        await wait(800)
        expect((await seen(page, CAUTION)).count).toBeGreaterThan(10_000)
      }),
  )
})

describe('in Firefox the cover and the focus', () => {
  it.concurrent.each(['https://bystryy-start.online/', 'https://tsepkiy-fokus.site/'])(
    '%s takes the focus while the cover comes up: the cover stays, no stopped page comes',
    (url) =>
      firefoxes.use(async (firefox) => {
        const page = await firefox.newPage()
        await page.goto(url)
        await wait(4_000)
        expect(await page.evaluate(() => location.href)).toBe(url)
        expect((await seen(page, COVER)).count).toBeGreaterThan(100_000)
      }),
  )
})

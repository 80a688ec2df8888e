import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { baitsRoute, DEALER } from '../sites/attacked/baits.ts'
import { CAUTION, COVER } from '../sites/attacked/colours.ts'
import { impersonationRoute } from '../sites/impersonation/route.ts'
import { crossOf } from './attacks/outcome.ts'
import { findColour, readPicture } from './attacks/pixels.ts'
import { firefoxTests } from './support/firefox-tests.ts'
import { wait } from './support/person.ts'

const { firefox } = await firefoxTests(
  (request) => impersonationRoute(request) ?? baitsRoute(request),
)

const seen = async (page: Page, colour: readonly [number, number, number]) =>
  findColour(readPicture(await page.screenshot()), colour)

async function warned(path: string): Promise<Page> {
  const page = await firefox.newPage()
  await page.setViewport({ width: 1280, height: 720 })
  await page.goto(DEALER + path)
  await page.focus('#phone')
  await wait(1_500)
  return page
}

describe('in Firefox a panel covered under the pointer (B15)', () => {
  it('closes at × where nothing was done to it', async () => {
    const page = await warned('/')
    await page.mouse.click(...crossOf(await seen(page, CAUTION)))
    await wait(500)
    expect((await seen(page, CAUTION)).count).toBe(0)
    await page.close()
  })

  it.each(['/cover-at-press', '/cover-at-release', '/fade-at-press'])(
    '%s: the press counts for nothing',
    async (path) => {
      const page = await warned(path)
      const at = crossOf(await seen(page, CAUTION))
      await page.mouse.click(...at)
      await wait(800)
      expect((await seen(page, CAUTION)).count).toBeGreaterThan(10_000)
      await page.close()
    },
  )
})

describe('in Firefox the cover and the focus', () => {
  it.each(['https://bystryy-start.online/', 'https://tsepkiy-fokus.site/'])(
    '%s takes the focus while the cover comes up: the cover stays, no stopped page comes',
    async (url) => {
      const page = await firefox.newPage()
      await page.goto(url)
      await wait(4_000)
      expect(await page.evaluate(() => location.href)).toBe(url)
      expect((await seen(page, COVER)).count).toBeGreaterThan(100_000)
      await page.close()
    },
  )
})

import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { impersonationRoute } from '../../sites/impersonation/route.ts'
import { chromiumTests } from '../support/chromium-tests.ts'
import { TYPED } from '../support/person.ts'

/** A page that plays an operator. */
const FAKE = 'https://bystrye-kopeyki.site/'
const { chromium, server } = await chromiumTests(
  (request) =>
    impersonationRoute(request) ??
    `<!doctype html><title>Оплата</title><form><input id="phone" type="tel"></form>`,
  'en',
)

/** Writes fifty titles every twenty milliseconds, each a reason to look into the page. */
const flood = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    let count = 0
    setInterval(() => {
      for (let at = 0; at < 50; at++) document.title = `МТС оплата ${count++}`
    }, 20)
  })

test('no digit reaches a page that changes its title without end', async () => {
  const page = await chromium.context.newPage()
  await flood(page)
  await page.goto(FAKE)
  // A victim reads for a moment, clicks the field and types.
  await page.waitForTimeout(900)
  const { x = 0, y = 0, width = 0, height = 0 } = (await page.locator('#phone').boundingBox()) ?? {}
  await page.mouse.click(x + width / 2, y + height / 2)
  await page.keyboard.type(TYPED, { delay: 50 })
  expect(await page.inputValue('#phone')).toBe('')
  expect(server.beacons.filter((beacon) => beacon.includes('/typed/'))).toEqual([])
  await page.close()
})

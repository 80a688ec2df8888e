import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type SiteServer, startSiteServer } from '../sites/server.ts'
import { type Chromium, launchChromium } from './harness/chromium.ts'
import { HiddenPage } from './support/hidden-page.ts'

/** What stands in the verdict's card. */
const CARD = "document.querySelector('#guide section')?.textContent ?? ''"

let server: SiteServer
let chromium: Chromium
let paying: Page
let panel: HiddenPage
beforeAll(async () => {
  server = await startSiteServer(({ host }) => `<!doctype html><title>${host}</title><p>${host}`)
  chromium = await launchChromium(server, { locale: 'en' })
  paying = await chromium.context.newPage()
  await paying.goto('https://payment.mts.ru/')
  const session = await chromium.context.newCDPSession(paying)
  panel = new HiddenPage(session, '/sidepanel.html')
})
afterAll(async () => {
  await chromium?.close()
  await server?.close()
})

describe('the side panel of Chromium itself', () => {
  test('opens by a click in the popup, which gives way to it', async () => {
    const popup = await chromium.openExtensionPage('popup.html')
    expect(await panel.isOpen()).toBe(false)
    const closed = popup.waitForEvent('close')
    await popup.getByRole('button', { name: 'Open beside the page' }).click()
    await closed
    await expect.poll(() => panel.isOpen()).toBe(true)
  })

  test('tells whose page it stands beside, and follows the tab elsewhere', async () => {
    await expect.poll(() => panel.evaluate(CARD)).toContain('payment.mts.ru')
    await paying.goto('https://www.mts.by/')
    await expect.poll(() => panel.evaluate(CARD)).toContain('mts.by')
  })

  test('shows the guide whole in the width it is given', async () => {
    const wide = 'document.documentElement.scrollWidth <= innerWidth'
    expect(await panel.evaluate(wide)).toBe(true)
    await expect
      .poll(() => panel.evaluate("document.querySelectorAll('main nav a').length"))
      .toBeGreaterThan(5)
  })
})

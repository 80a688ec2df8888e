import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Chromium, launchChromium } from './harness/chromium.ts'
import { workerServer } from './harness/worker-server.ts'
import { HiddenPage } from './support/hidden-page.ts'

/** What stands in the verdict's card. */
const CARD = "document.querySelector('#guide section')?.textContent ?? ''"

let chromium: Chromium
let paying: Page
let panel: HiddenPage
// Nothing closes the panel again but the browser's end.
beforeEach(async () => {
  const server = await workerServer('guarded')
  server.serve(({ host }) => `<!doctype html><title>${host}</title><p>${host}`)
  chromium = await launchChromium(server, { locale: 'en' })
  paying = await chromium.context.newPage()
  await paying.goto('https://payment.mts.ru/')
  const session = await chromium.context.newCDPSession(paying)
  panel = new HiddenPage(session, '/sidepanel.html')
})
afterEach(() => chromium?.close())

/** Opens the panel as a person does: by a click in the popup, which gives way to it. */
async function openPanel(): Promise<void> {
  const popup = await chromium.openExtensionPage('popup.html')
  expect(await panel.isOpen()).toBe(false)
  const closed = popup.waitForEvent('close')
  await popup.getByRole('button', { name: 'Open beside the page' }).click()
  await closed
  await expect.poll(() => panel.isOpen()).toBe(true)
}

describe('the side panel of Chromium itself', () => {
  test('opens by a click in the popup, which gives way to it', openPanel)

  test('tells whose page it stands beside, and follows the tab elsewhere', async () => {
    await openPanel()
    await expect.poll(() => panel.evaluate(CARD)).toContain('payment.mts.ru')
    await paying.goto('https://www.mts.by/')
    await expect.poll(() => panel.evaluate(CARD)).toContain('mts.by')
  })

  test('shows the guide whole in the width it is given', async () => {
    await openPanel()
    const wide = 'document.documentElement.scrollWidth <= innerWidth'
    await expect
      .poll(() => panel.evaluate("document.querySelectorAll('main nav a').length"))
      .toBeGreaterThan(5)
    expect(await panel.evaluate(wide)).toBe(true)
  })
})

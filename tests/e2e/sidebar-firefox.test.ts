import type { Page } from 'puppeteer-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Firefox, launchFirefox } from './harness/firefox.ts'
import { workerServer } from './harness/worker-server.ts'
import { openOwnPage } from './support/firefox-own-page.ts'

let firefox: Firefox
let popup: Page
// Nothing closes the sidebar again but the browser's end.
beforeEach(async () => {
  const server = await workerServer('guarded')
  server.serve(({ host }) => `<!doctype html><title>${host}</title><p>${host}`)
  firefox = await launchFirefox(server, { welcome: true })
  popup = await openOwnPage(firefox, 'popup.html', 'footer button')
})
afterEach(() => firefox?.close())

/** What an extension's own page may ask about its sidebar. */
interface SidebarApi {
  sidebarAction: { isOpen(about: object): Promise<boolean> }
  extension: { getViews(about: { type: 'sidebar' }): Window[] }
}

const isOpen = (): Promise<boolean> =>
  popup.evaluate(() =>
    (globalThis as unknown as { browser: SidebarApi }).browser.sidebarAction.isOpen({}),
  )

/** What stands in the verdict's card of the sidebar. */
const card = (): Promise<string> =>
  popup.evaluate(() => {
    const { extension } = (globalThis as unknown as { browser: SidebarApi }).browser
    const [sidebar] = extension.getViews({ type: 'sidebar' })
    return sidebar?.document.querySelector('#guide section')?.textContent ?? ''
  })

async function openSidebar(): Promise<void> {
  expect(await isOpen()).toBe(false)
  await popup.click('footer button')
  await expect.poll(isOpen).toBe(true)
}

describe("Firefox's sidebar", () => {
  test('stays closed until a click in the popup opens it', openSidebar)

  test('tells whose page it stands beside', async () => {
    await openSidebar()
    const page = await firefox.newPage()
    await page.goto('https://payment.mts.ru/')
    await expect.poll(card).toContain('payment.mts.ru')
  })
})

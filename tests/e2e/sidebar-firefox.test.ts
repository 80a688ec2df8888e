import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type SiteServer, startSiteServer } from '../sites/server.ts'
import { type Firefox, launchFirefox } from './harness/firefox.ts'

let server: SiteServer
let firefox: Firefox
let popup: Page
beforeAll(async () => {
  server = await startSiteServer(({ host }) => `<!doctype html><title>${host}</title><p>${host}`)
  firefox = await launchFirefox(server, { welcome: true })
  if (firefox.welcome === undefined) throw new Error('The welcome page was not kept.')
  popup = firefox.welcome
  // WebDriver can't go to pages of extensions; they can go to each other.
  await popup.evaluate(() => location.assign('popup.html')).catch(() => undefined)
  await popup.waitForSelector('footer button')
})
afterAll(async () => {
  await firefox?.close()
  await server?.close()
})

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

describe("Firefox's sidebar", () => {
  test('stays closed until a click in the popup opens it', async () => {
    expect(await isOpen()).toBe(false)
    await popup.click('footer button')
    await expect.poll(isOpen).toBe(true)
  })

  test('tells whose page it stands beside', async () => {
    const page = await firefox.newPage()
    await page.goto('https://payment.mts.ru/')
    await expect.poll(card).toContain('payment.mts.ru')
  })
})

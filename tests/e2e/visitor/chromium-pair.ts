import type { Page } from 'playwright-core'
import type { Route, SiteServer } from '../../sites/server.ts'
import { chromiumPairTests } from '../support/chromium-tests.ts'
import type { BrowserPair, OpenPage } from './open-page.ts'

const openPage = (page: Page, server: SiteServer): OpenPage => ({
  press: (keys) => page.keyboard.press(keys),
  type: (text) => page.keyboard.type(text),
  click: (selector) => page.click(selector),
  focus: (selector) => page.focus(selector),
  evaluate: (script) => page.evaluate(script),
  print: () => page.pdf({ printBackground: true }),
  reports: () => server.beacons.splice(0),
  close: () => page.close(),
})

/** Chromium with and without the extension. */
export async function chromiumPair(route: Route): Promise<BrowserPair> {
  const { server, chromium, bareServer, bare } = await chromiumPairTests(route)
  const open = async (browser: typeof bare, at: SiteServer, url: string): Promise<OpenPage> => {
    const page = await browser.context.newPage()
    await page.goto(url)
    return openPage(page, at)
  }
  return {
    guarded: (url) => open(chromium, server, url),
    bare: (url) => open(bare, bareServer, url),
  }
}

import type { KeyInput, Page } from 'puppeteer-core'
import type { Route, SiteServer } from '../../sites/server.ts'
import { firefoxPairTests } from '../support/firefox-tests.ts'
import type { BrowserPair, OpenPage } from './open-page.ts'

async function press(page: Page, keys: string): Promise<void> {
  const held = keys.split('+') as KeyInput[]
  const last = held.pop()
  for (const key of held) await page.keyboard.down(key)
  if (last) await page.keyboard.press(last)
  for (const key of held.reverse()) await page.keyboard.up(key)
}

const openPage = (page: Page, server: SiteServer): OpenPage => ({
  press: (keys) => press(page, keys),
  type: (text) => page.keyboard.type(text),
  click: (selector) => page.click(selector),
  focus: (selector) => page.focus(selector),
  evaluate: (script) => page.evaluate(script as never),
  print: () => page.pdf({ printBackground: true }),
  reports: () => server.beacons.splice(0),
  close: () => page.close(),
})

/** Firefox with and without the extension. */
export async function firefoxPair(route: Route): Promise<BrowserPair> {
  const { server, firefox, bareServer, bare } = await firefoxPairTests(route)
  const open = async (browser: typeof bare, at: SiteServer, url: string): Promise<OpenPage> => {
    const page = await browser.newPage()
    await page.setViewport({ width: 1280, height: 720 })
    await page.goto(url)
    return openPage(page, at)
  }
  return {
    guarded: (url) => open(firefox, server, url),
    bare: (url) => open(bare, bareServer, url),
  }
}

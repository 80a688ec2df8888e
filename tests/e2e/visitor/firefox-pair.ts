import type { KeyInput, Page } from 'puppeteer-core'
import { type Route, startSiteServer } from '../../sites/server.ts'
import { type Firefox, launchFirefox } from '../harness/firefox.ts'
import type { BrowserPair, OpenPage } from './open-page.ts'

async function press(page: Page, keys: string): Promise<void> {
  const held = keys.split('+') as KeyInput[]
  const last = held.pop()
  for (const key of held) await page.keyboard.down(key)
  if (last) await page.keyboard.press(last)
  for (const key of held.reverse()) await page.keyboard.up(key)
}

const openPage = (page: Page): OpenPage => ({
  press: (keys) => press(page, keys),
  type: (text) => page.keyboard.type(text),
  click: (selector) => page.click(selector),
  focus: (selector) => page.focus(selector),
  evaluate: (script) => page.evaluate(script as never),
  print: () => page.pdf({ printBackground: true }),
  close: () => page.close(),
})

/** Firefox with and without the extension. */
export async function firefoxPair(route: Route): Promise<BrowserPair> {
  const server = await startSiteServer(route)
  const guarded = await launchFirefox(server)
  const bare = await launchFirefox(server, { extension: null })
  const open = async (firefox: Firefox, url: string): Promise<OpenPage> => {
    const page = await firefox.newPage()
    await page.setViewport({ width: 1280, height: 720 })
    await page.goto(url)
    return openPage(page)
  }
  return {
    server,
    guarded: (url) => open(guarded, url),
    bare: (url) => open(bare, url),
    close: async () => {
      await guarded.close()
      await bare.close()
      await server.close()
    },
  }
}

import type { Page } from 'playwright-core'
import { type Route, startSiteServer } from '../../sites/server.ts'
import { type Chromium, launchChromium } from '../harness/chromium.ts'
import { gateReady } from '../support/gate-ready.ts'
import type { BrowserPair, OpenPage } from './open-page.ts'

const openPage = (page: Page): OpenPage => ({
  press: (keys) => page.keyboard.press(keys),
  type: (text) => page.keyboard.type(text),
  click: (selector) => page.click(selector),
  focus: (selector) => page.focus(selector),
  evaluate: (script) => page.evaluate(script),
  print: () => page.pdf({ printBackground: true }),
  close: () => page.close(),
})

/** Chromium with and without the extension. */
export async function chromiumPair(route: Route): Promise<BrowserPair> {
  const server = await startSiteServer(route)
  const guarded = await launchChromium(server, { locale: 'en' })
  const bare = await launchChromium(server, { locale: 'en', extension: null })
  await gateReady(guarded)
  const open = async ({ context }: Chromium, url: string): Promise<OpenPage> => {
    const page = await context.newPage()
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

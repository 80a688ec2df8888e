import type { Page } from 'playwright-core'
import { demoRoute } from '../../demo/demo-route.ts'
import type { Language } from '../../guide/language.ts'
import { type Chromium, launchChromium } from '../../tests/e2e/harness/chromium.ts'
import { openAbout } from '../../tests/e2e/support/open-about.ts'
import { startSiteServer } from '../../tests/sites/server.ts'

/** Pictures of the product at work, for the README and the stores. Sizes are in CSS pixels. */
export interface ProductShots {
  /** The popup at a route, about the page of an address. */
  popup(hash: string, address: string | null, typed?: string): Promise<Buffer>
  /** An operator's page with the panel on it. */
  panel(width: number, height: number): Promise<Buffer>
  /** What takes the place of a fake. */
  stopped(width: number, height: number): Promise<Buffer>
  /** A page drawn for the occasion, for instance a frame around another picture. */
  drawing(html: string, width: number, height: number): Promise<Buffer>
}

const OPERATOR = 'https://payment.mts.ru/'
const FAKE = 'https://mts-oplata.site/'
/** Words that a person of the language might choose. */
const SEAL_WORDS: Readonly<Record<Language, string>> = {
  'zh-CN': '青山',
  ru: 'ромашка',
  en: 'maple',
}
/** Longer than anything slides, lays itself out or is loaded after it was asked for. */
const SETTLED_MS = 900

const settled = (page: Page): Promise<void> => page.waitForTimeout(SETTLED_MS)

async function speak(browser: Chromium, language: Language): Promise<void> {
  await (await browser.worker()).evaluate(
    async (settings) => {
      await chrome.storage.session.remove('glance')
      await chrome.storage.local.remove('recent-topics')
      await chrome.storage.local.set({ settings })
    },
    { language, theme: 'light', seal: { picture: 'teapot', word: SEAL_WORDS[language] } },
  )
}

async function shootPopup(
  browser: Chromium,
  hash: string,
  address: string | null,
  typed = '',
): Promise<Buffer> {
  await (await browser.worker()).evaluate(() => chrome.storage.session.remove('glance'))
  const page = await openAbout(browser, `popup.html${hash}`, address)
  await settled(page)
  if (typed !== '') await page.keyboard.type(typed)
  await settled(page)
  const picture = await page.screenshot()
  await page.close()
  return picture
}

async function shootSite(
  browser: Chromium,
  address: string,
  size: { width: number; height: number },
  act: (page: Page) => Promise<void>,
): Promise<Buffer> {
  const page = await browser.context.newPage()
  await page.setViewportSize(size)
  // A stopped page aborts its own load, as it should.
  await page.goto(address).catch(() => undefined)
  await act(page)
  await settled(page)
  const picture = await page.screenshot()
  await page.close()
  return picture
}

/** Touches the first field as a person would, so that the panel has cause to speak. */
const touchField = async (page: Page): Promise<void> => {
  await settled(page)
  await page.locator('input').first().click()
}

/** Makes pictures in each language: `take` is called once for each, with a browser that speaks it. */
export async function takeShots(
  languages: readonly Language[],
  take: (language: Language, shots: ProductShots) => Promise<void>,
): Promise<void> {
  for (const language of languages) {
    const server = await startSiteServer(demoRoute(language))
    const browser = await launchChromium(server, { locale: language })
    await speak(browser, language)
    await take(language, {
      popup: (hash, address, typed) => shootPopup(browser, hash, address, typed),
      panel: (width, height) => shootSite(browser, OPERATOR, { width, height }, touchField),
      stopped: (width, height) => shootSite(browser, FAKE, { width, height }, settled),
      drawing: async (html, width, height) => {
        const page = await browser.context.newPage()
        await page.setViewportSize({ width, height })
        await page.setContent(html)
        const picture = await page.screenshot()
        await page.close()
        return picture
      },
    })
    await browser.close()
    await server.close()
  }
}

import type { Browser, Page } from 'puppeteer-core'
import type { Firefox } from '../harness/firefox.ts'
import { wait } from './person.ts'

/**
 * Leads the kept welcome page of the extension to another of its pages, and waits until `shown` (a CSS selector) is in
 * it. WebDriver can't go to pages of extensions; they can go to each other.
 */
export async function openOwnPage(
  { welcome }: Firefox,
  path: string,
  shown: string,
): Promise<Page> {
  if (welcome === undefined) throw new Error('The welcome page was not kept.')
  await welcome.evaluate((to) => location.assign(to), path).catch(() => undefined)
  await welcome.waitForSelector(shown)
  return welcome
}

/** Opens a page of the extension in a tab of its own, as the extension can, and waits until `shown` is in it. */
export async function openOwnTab(
  { browser, welcome }: Firefox,
  path: string,
  shown: string,
): Promise<Page> {
  if (welcome === undefined) throw new Error('The welcome page was not kept.')
  const address = await welcome.evaluate(async (to) => {
    const url = chrome.runtime.getURL(to)
    await chrome.tabs.create({ url })
    return url
  }, path)
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await wait(50)) {
    const page = await pageAt(browser, address)
    if (page === undefined) continue
    await page.waitForSelector(shown)
    return page
  }
  throw new Error(`${path} did not open.`)
}

const PATIENCE_MS = 15_000

/** The tab of an address. Puppeteer knows tabs of extensions, but is not told where they are. */
async function pageAt(browser: Browser, address: string): Promise<Page | undefined> {
  for (const page of await browser.pages())
    if ((await page.evaluate(() => location.href).catch(() => '')) === address) return page
  return undefined
}

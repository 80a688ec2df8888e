import type { Page } from 'playwright-core'
import type { Chromium } from '../harness/chromium.ts'

interface Size {
  width: number
  height: number
}

/**
 * Opens a page of ours as if the current tab showed an address. The popup asks the browser for the active tab, which
 * would be the popup itself here: that one answer is replaced, everything else is real.
 */
export async function openAbout(
  chromium: Chromium,
  path: string,
  address: string | null,
  size: Size = { width: 380, height: 600 },
  before: (page: Page) => Promise<void> = async () => {},
): Promise<Page> {
  const tab = address === null ? null : await chromium.context.newPage()
  if (tab !== null && address !== null) await tab.goto(address).catch(ignoreStop)
  const page = await chromium.context.newPage()
  await page.setViewportSize(size)
  if (address !== null) await page.addInitScript(pretendActive, address)
  await before(page)
  await page.goto(`chrome-extension://${chromium.extensionId}/${path}`)
  page.once('close', () => void tab?.close())
  return page
}

/** A stopped page's navigation is cut off by our own stop: that is what is being looked at. */
function ignoreStop(): void {}

/** Makes a page of ours take the tab at an address for the active one: to run in it before its own scripts. */
export function pretendActive(address: string): void {
  const query = chrome.tabs.query.bind(chrome.tabs)
  const pretend = async (about: chrome.tabs.QueryInfo): Promise<chrome.tabs.Tab[]> => {
    const tabs = await query({})
    if (about.active !== true) return query(about)
    const host = new URL(address).hostname
    return tabs.filter((tab) => decodeURIComponent(tab.url ?? '').includes(host)).slice(-1)
  }
  Object.defineProperty(chrome.tabs, 'query', { value: pretend })
}

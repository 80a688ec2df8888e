import type { Page } from 'playwright-core'
import type { TabReport } from '../../../platform/messages.ts'
import type { Chromium } from '../harness/chromium.ts'

/** What the background says of tabs, asked the way the popup asks. */
export interface Reporter {
  /** The id of the tab at an address. */
  tabAt(url: string): Promise<number>
  report(tabId: number): Promise<TabReport>
  badge(tabId: number): Promise<string>
  /** The toolbar button's title: the verdict in words. */
  title(tabId: number): Promise<string>
  tabIds(): Promise<number[]>
}

/** Opens a page of the extension to ask from; it stays open in the background. */
export async function openReporter(chromium: Chromium): Promise<Reporter> {
  const page: Page = await chromium.openExtensionPage('stopped.html')
  return {
    tabAt: (url) =>
      page.evaluate(async (wanted) => {
        const id = (await chrome.tabs.query({})).find((tab) => tab.url === wanted)?.id
        if (id === undefined) throw new Error(`No tab is at ${wanted}.`)
        return id
      }, url),
    report: (tabId) =>
      page.evaluate(async (id) => {
        const { answer } = await chrome.runtime.sendMessage({ type: 'report', tabId: id })
        return answer
      }, tabId),
    badge: (tabId) => page.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId),
    title: (tabId) => page.evaluate((id) => chrome.action.getTitle({ tabId: id }), tabId),
    tabIds: () =>
      page.evaluate(async () => (await chrome.tabs.query({})).flatMap(({ id }) => id ?? [])),
  }
}

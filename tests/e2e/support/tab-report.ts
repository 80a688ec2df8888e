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

/** Runs a function in a page of the extension. */
type InPage = <Given, Result>(
  does: (given: Given) => Promise<Result>,
  given: Given,
) => Promise<Result>

/** Asks from a page of the extension, in whatever browser: both know `chrome` and its promises. */
export function reporterIn(inPage: InPage): Reporter {
  return {
    tabAt: (url) =>
      inPage(async (wanted) => {
        const id = (await chrome.tabs.query({})).find((tab) => tab.url === wanted)?.id
        if (id === undefined) throw new Error(`No tab is at ${wanted}.`)
        return id
      }, url),
    report: (tabId) =>
      inPage(async (id): Promise<TabReport> => {
        const { answer } = await chrome.runtime.sendMessage({ type: 'report', tabId: id })
        return answer
      }, tabId),
    badge: (tabId) => inPage((id) => chrome.action.getBadgeText({ tabId: id }), tabId),
    title: (tabId) => inPage((id) => chrome.action.getTitle({ tabId: id }), tabId),
    tabIds: () =>
      inPage(async () => (await chrome.tabs.query({})).flatMap(({ id }) => id ?? []), undefined),
  }
}

/** Opens a page of the extension to ask from; it stays open in the background. */
export async function openReporter(chromium: Chromium): Promise<Reporter> {
  const page = await chromium.openExtensionPage('stopped.html')
  return reporterIn((does, given) => page.evaluate(does as never, given))
}

import type { Chromium } from '../harness/chromium.ts'

/** What the toolbar shows for a tab. */
export interface Toolbar {
  badge: string
  title: string
}

/** Reads the toolbar button of the tab at an address, as the browser holds it. */
export async function toolbarOf(chromium: Chromium, url: string): Promise<Toolbar> {
  const worker = await chromium.worker()
  return worker.evaluate(async (wanted) => {
    const tabs = await chrome.tabs.query({})
    const tabId = tabs.find((tab) => tab.url === wanted)?.id
    if (tabId === undefined) throw new Error(`No tab is at ${wanted}.`)
    return {
      badge: await chrome.action.getBadgeText({ tabId }),
      title: await chrome.action.getTitle({ tabId }),
    }
  }, url)
}

import { browser } from './browser.ts'

/** What is known of a tab. `url` is null where the browser keeps it from us. */
export interface TabFacts {
  id: number
  url: string | null
  title: string
  loading: boolean
}

interface BrowserTab {
  id?: number | undefined
  url?: string | undefined
  title?: string | undefined
  status?: string | undefined
}

const factsOf = (tab: BrowserTab): TabFacts | null =>
  tab.id === undefined
    ? null
    : {
        id: tab.id,
        url: tab.url ?? null,
        title: tab.title ?? '',
        loading: tab.status === 'loading',
      }

/** One tab; null where it is gone. */
export async function getTab(tabId: number): Promise<TabFacts | null> {
  try {
    return factsOf(await browser.tabs.get(tabId))
  } catch {
    return null
  }
}

/** Every tab of every window. */
export async function allTabs(): Promise<TabFacts[]> {
  return (await browser.tabs.query({})).flatMap((tab) => factsOf(tab) ?? [])
}

/** The tab this page itself is shown in; null for the popup. */
export const ownTabId = async (): Promise<number | null> =>
  (await browser.tabs.getCurrent())?.id ?? null

/** Leads a tab to another address. A tab that is gone is no error. */
export const openInTab = (tabId: number, url: string): Promise<void> =>
  quietly(browser.tabs.update(tabId, { url }))

/** The same, leaving no way back to what stood there; Chromium has no such option and keeps the entry. */
export const replaceInTab = (tabId: number, url: string): Promise<void> =>
  quietly(
    import.meta.env.FIREFOX
      ? browser.tabs.update(tabId, { url, loadReplace: true } as { url: string })
      : browser.tabs.update(tabId, { url }),
  )

/** Closes a tab. */
export const closeTab = (tabId: number): Promise<void> => quietly(browser.tabs.remove(tabId))

/** Loads a tab's page again. */
export const reloadTab = (tabId: number): Promise<void> => quietly(browser.tabs.reload(tabId))

/** Steps through a tab's history; false where there is nothing in that direction. */
export async function stepInTab(tabId: number, direction: 'back' | 'forward'): Promise<boolean> {
  try {
    await (direction === 'back' ? browser.tabs.goBack(tabId) : browser.tabs.goForward(tabId))
    return true
  } catch {
    return false
  }
}

async function quietly(done: Promise<unknown>): Promise<void> {
  try {
    await done
  } catch {
    // The tab was closed meanwhile: nobody is left to show anything to.
  }
}

/** What can happen to tabs. */
export interface TabEvents {
  /** The address, the title or the loading state changed. */
  updated(tab: TabFacts, change: { url: boolean; title: boolean; complete: boolean }): void
  activated(tabId: number): void
  removed(tabId: number): void
  /** A tab took another's place (a page loaded ahead of time in old Chromium). */
  replaced(added: number, removed: number): void
}

/** Follows every tab. */
export function watchTabs(events: TabEvents): void {
  browser.tabs.onUpdated.addListener((_id, change, tab) => {
    const facts = factsOf(tab)
    if (!facts) return
    events.updated(facts, {
      url: change.url !== undefined || change.status === 'loading',
      title: change.title !== undefined,
      complete: change.status === 'complete',
    })
  })
  browser.tabs.onActivated.addListener(({ tabId }) => events.activated(tabId))
  browser.tabs.onRemoved.addListener((tabId) => events.removed(tabId))
  browser.tabs.onReplaced?.addListener((added, removed) => events.replaced(added, removed))
}

/** Opens a page of our own package, in the tab the person is at or in a new one. */
export async function openExtensionPage(
  path: `/${string}`,
  where: 'currentTab' | 'newForegroundTab' | 'newBackgroundTab',
): Promise<void> {
  const url = new URL(path, browser.runtime.getURL('/')).href
  if (where === 'currentTab') await browser.tabs.update({ url })
  else await browser.tabs.create({ url, active: where === 'newForegroundTab' })
}

/** The id of the tab the person is looking at; null where there is none. */
export async function activeTabId(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab?.id ?? null
}

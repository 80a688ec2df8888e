import { browser } from './browser.ts'

/** What the browser says about a tab. `url` is null if the browser keeps it from us. */
export interface TabFacts {
  id: number
  url: string | null
  title: string
  loading: boolean
  /** Whether a page of ours can be shown there: Chromium shows none in private windows. */
  showsOurs: boolean
}

interface BrowserTab {
  id?: number | undefined
  url?: string | undefined
  title?: string | undefined
  status?: string | undefined
  incognito?: boolean | undefined
}

const factsOf = (tab: BrowserTab): TabFacts | null =>
  tab.id === undefined
    ? null
    : {
        id: tab.id,
        url: tab.url ?? null,
        title: tab.title ?? '',
        loading: tab.status === 'loading',
        showsOurs: import.meta.env.FIREFOX || !tab.incognito,
      }

/** Resolves to a tab, or to null if it is gone. */
export async function getTab(tabId: number): Promise<TabFacts | null> {
  try {
    return factsOf(await browser.tabs.get(tabId))
  } catch {
    return null
  }
}

/** Resolves to every tab of every window. */
export async function allTabs(): Promise<TabFacts[]> {
  return (await browser.tabs.query({})).flatMap((tab) => factsOf(tab) ?? [])
}

/** Resolves to the id of the tab that shows this page, or to null in the popup. */
export const ownTabId = async (): Promise<number | null> =>
  (await browser.tabs.getCurrent())?.id ?? null

/** Opens an address in a tab. Does nothing if the tab is gone. */
export const openInTab = (tabId: number, url: string): Promise<void> =>
  quietly(browser.tabs.update(tabId, { url }))

/** Opens an address in a tab and replaces its history entry; Chromium has no such option and keeps the entry. */
export const replaceInTab = (tabId: number, url: string): Promise<void> =>
  quietly(
    import.meta.env.FIREFOX
      ? browser.tabs.update(tabId, { url, loadReplace: true } as { url: string })
      : browser.tabs.update(tabId, { url }),
  )

/** Closes a tab. Does nothing if it is gone. */
export const closeTab = (tabId: number): Promise<void> => quietly(browser.tabs.remove(tabId))

/** Reloads a tab. Does nothing if it is gone. */
export const reloadTab = (tabId: number): Promise<void> => quietly(browser.tabs.reload(tabId))

/** Steps through a tab's history. Resolves to false if there is nothing in that direction. */
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
    // The tab was closed meanwhile.
  }
}

/** What has changed about a tab besides its title: its address (or another page loads there), or it is complete. */
export interface TabChange {
  url: boolean
  complete: boolean
}

/** What can happen to tabs. */
export interface TabEvents {
  /** The address, the title or the loading state changed. */
  updated(tab: TabFacts, change: TabChange): void
  activated(tabId: number): void
  removed(tabId: number): void
  /** A tab took another's place (a page loaded ahead of time in old Chromium). */
  replaced(added: number, removed: number): void
}

/** Calls `events` for every tab from now on. */
export function watchTabs(events: TabEvents): void {
  browser.tabs.onUpdated.addListener((_id, change, tab) => {
    const { url, title, status } = change
    const facts = factsOf(tab)
    // An icon, a sound, a pinned tab: a page can change these without end.
    if (!facts || (url ?? title ?? status) === undefined) return
    events.updated(facts, {
      url: url !== undefined || status === 'loading',
      complete: status === 'complete',
    })
  })
  browser.tabs.onActivated.addListener(({ tabId }) => events.activated(tabId))
  browser.tabs.onRemoved.addListener((tabId) => events.removed(tabId))
  browser.tabs.onReplaced?.addListener((added, removed) => events.replaced(added, removed))
}

/** Opens a page of our own package in the current tab or in a new one. */
export async function openExtensionPage(
  path: `/${string}`,
  where: 'currentTab' | 'newForegroundTab' | 'newBackgroundTab',
): Promise<void> {
  const url = new URL(path, browser.runtime.getURL('/')).href
  if (where === 'currentTab') await browser.tabs.update({ url })
  else await browser.tabs.create({ url, active: where === 'newForegroundTab' })
}

/** Resolves to the id of the active tab in this window, or to null if there is none. */
export async function activeTabId(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab?.id ?? null
}

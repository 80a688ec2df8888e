import { browser } from './browser.ts'

/** Opens the welcome page in a new tab. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })
}

/** Opens the ways to pay in a tab. */
export async function openWays(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/popup.html#/ways' as '/popup.html') })
}

/** Opens the guide in the popup, or in a tab if the browser refuses (it wants a click first). */
export async function openGuide(): Promise<void> {
  try {
    await browser.action.openPopup()
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL('/popup.html') })
  }
}

/** Opens the guide at one of its places (`#/sims`) in a tab. */
export async function openGuideAt(hash: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/popup.html') + hash })
}

/** Opens the settings page. */
export const openOptions = (): void => void browser.runtime.openOptionsPage()

interface Panels {
  sidePanel?: { open(options: { windowId: number }): Promise<void> }
  sidebarAction?: { open(): Promise<void> }
  windows?: { getCurrent(): Promise<{ id?: number | undefined }> }
}

/**
 * Returns a function that opens the guide beside the page, in Chromium's side panel or Firefox's sidebar, or null if
 * the browser has neither (Android, old Chromium). That function works only inside a click, before anything is awaited;
 * call this one earlier.
 */
export function findBeside(): (() => void) | null {
  const { sidePanel, sidebarAction, windows } = browser as unknown as Panels
  if (sidebarAction !== undefined) return () => void sidebarAction.open()
  if (sidePanel === undefined || windows === undefined) return null
  // Asked for in advance: while the click waited for an answer, the browser would forget that there was one.
  const current = windows.getCurrent()
  let windowId: number | undefined
  void current.then(({ id }) => {
    windowId = id
  })
  return () => {
    if (windowId !== undefined) void sidePanel.open({ windowId }).then(() => window.close())
  }
}

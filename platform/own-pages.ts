import { browser } from './browser.ts'

/** Opens the welcome page in a new tab. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })
}

/** Opens the guide: the popup where the browser lets us (from a click), else the same page in a tab. */
export async function openGuide(): Promise<void> {
  try {
    await browser.action.openPopup()
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL('/popup.html') })
  }
}

/** Opens the settings page. */
export const openOptions = (): void => void browser.runtime.openOptionsPage()

interface Panels {
  sidePanel?: { open(options: { windowId: number }): Promise<void> }
  sidebarAction?: { open(): Promise<void> }
  windows?: { getCurrent(): Promise<{ id?: number | undefined }> }
}

/**
 * Returns the way to open the guide beside the page: Chromium's side panel or Firefox's sidebar. Call it beforehand,
 * and the way itself from a click, without waiting for anything before it. Null if the browser has neither (Android,
 * old Chromium).
 */
export function findBeside(): (() => void) | null {
  const { sidePanel, sidebarAction, windows } = browser as unknown as Panels
  if (sidebarAction !== undefined) return () => void sidebarAction.open()
  if (sidePanel === undefined || windows === undefined) return null
  // The window is asked for beforehand: the click would be forgotten while waiting for the answer.
  const current = windows.getCurrent()
  let windowId: number | undefined
  void current.then(({ id }) => {
    windowId = id
  })
  return () => {
    if (windowId !== undefined) void sidePanel.open({ windowId }).then(() => window.close())
  }
}

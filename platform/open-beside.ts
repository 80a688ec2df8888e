import { browser } from './browser.ts'

interface Panels {
  sidePanel?: { open(options: { windowId: number }): Promise<void> }
  sidebarAction?: { open(): Promise<void> }
}

/**
 * Opens the guide beside a page, from a press on our menu. Resolves to false if the browser has no such place or did
 * not let it be opened. Nothing may be awaited before this is called.
 */
export async function openBeside(tab: { windowId: number } | null): Promise<boolean> {
  const { sidePanel, sidebarAction } = browser as unknown as Panels
  try {
    if (sidebarAction !== undefined) await sidebarAction.open()
    else if (sidePanel !== undefined && tab !== null)
      await sidePanel.open({ windowId: tab.windowId })
    else return false
    return true
  } catch {
    return false
  }
}

import { browser } from './browser.ts'

/**
 * Opens the guide beside the page: Chromium's side panel or Firefox's sidebar. Must be called from a click, without
 * waiting for anything before it. Null where the browser has neither (Android, old Chromium).
 */
export const openBeside: (() => void) | null = findPanel()

interface Panels {
  sidePanel?: { open(options: { windowId: number }): Promise<void> }
  sidebarAction?: { open(): Promise<void> }
  windows?: { getCurrent(): Promise<{ id?: number | undefined }> }
}

function findPanel(): (() => void) | null {
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

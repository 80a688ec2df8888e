import { browser } from './browser.ts'

/** What brings the guide up without the mouse. */
export interface Shortcut {
  /** The keys as the browser prints them; empty if none are set. */
  keys: string
  /** Opens the place where the person can change them. */
  change: () => void
}

interface ShortcutSettings {
  openShortcutSettings?: () => Promise<void>
}

/** Resolves to the shortcut of the guide, or to null if the browser has none (Android). */
export async function guideShortcut(): Promise<Shortcut | null> {
  if (browser.commands === undefined) return null
  const commands = await browser.commands.getAll()
  const guide = commands.find(({ name }) => name === '_execute_action')
  return { keys: guide?.shortcut ?? '', change: () => void openShortcutSettings() }
}

/** Firefox has a call for it, Chromium a page. */
async function openShortcutSettings(): Promise<void> {
  const { openShortcutSettings: open } = browser.commands as ShortcutSettings
  if (open !== undefined) await open()
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
}

/** Returns the word that opens our search in the address bar, or null if the browser has no such words (Android). */
export const omniboxWord = (): string | null =>
  browser.omnibox === undefined ? null : (browser.runtime.getManifest().omnibox?.keyword ?? null)

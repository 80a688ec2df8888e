import { browser } from './browser.ts'

/** Returns the extension's version from its manifest. */
export const extensionVersion = (): string => browser.runtime.getManifest().version

/** Resolves to whether the icon is on the toolbar, or to null if the browser can't tell (Firefox before 139). */
export async function isPinned(): Promise<boolean | null> {
  const settings = await browser.action.getUserSettings?.()
  return settings?.isOnToolbar ?? null
}

/** How to put the icon on the toolbar: Chromium has a pin beside each extension, Firefox a menu entry. */
export const PIN_WAY: 'pin' | 'menu' = import.meta.env.FIREFOX ? 'menu' : 'pin'

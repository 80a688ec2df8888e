import { browser } from './browser.ts'

/** The extension's version, as the browser knows it. */
export const extensionVersion = (): string => browser.runtime.getManifest().version

/** Whether the icon is on the toolbar; null where the browser does not tell (before Firefox 139). */
export async function isPinned(): Promise<boolean | null> {
  const settings = await browser.action.getUserSettings?.()
  return settings?.isOnToolbar ?? null
}

/** How an icon gets on the toolbar: Chromium has a pin beside each extension, Firefox an entry in its menu. */
export const PIN_WAY: 'pin' | 'menu' = import.meta.env.FIREFOX ? 'menu' : 'pin'

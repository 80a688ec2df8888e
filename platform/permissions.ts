import { browser } from './browser.ts'
import type { Access } from './messages.ts'

/** Match patterns of every page the guard may look at. */
const EVERYWHERE = ['http://*/*', 'https://*/*']

/**
 * Resolves to whether we may look at the page of an address; `everywhere` is the answer of `hasFullAccess`. Firefox and
 * Chromium let the person keep a host from an extension. The browser may then hide the address too (`url` is null): only
 * the general permission tells.
 */
export async function accessTo(url: string | null, everywhere: boolean): Promise<Access> {
  if (url === null) return everywhere ? 'unreadable' : 'withheld'
  const parsed = URL.parse(url)
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return 'unreadable'
  if (everywhere) return 'granted'
  const origins = [`${parsed.protocol}//${parsed.hostname}/*`]
  return (await browser.permissions.contains({ origins })) ? 'granted' : 'withheld'
}

/** Asks the person for access to every page; works only inside a click. Resolves to whether it was given. */
export const askForAccess = (): Promise<boolean> =>
  browser.permissions.request({ origins: EVERYWHERE })

/** Calls `changed` whenever the person gives or withdraws access. */
export function watchAccess(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed)
  browser.permissions.onRemoved.addListener(changed)
}

/** Resolves to whether the extension may look at every page. */
export const hasFullAccess = (): Promise<boolean> =>
  browser.permissions.contains({ origins: EVERYWHERE })

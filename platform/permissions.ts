import { browser } from './browser.ts'
import type { Access } from './messages.ts'

/** Match patterns of every page the guard may look at. */
const EVERYWHERE = ['http://*/*', 'https://*/*']

/**
 * Resolves to whether we may look at the page of an address. Firefox and Chromium let the person keep a host from an
 * extension. The browser may then hide the address too (`url` is null): only the general permission tells.
 */
export async function accessTo(url: string | null): Promise<Access> {
  const parsed = url === null ? null : URL.parse(url)
  if (url !== null && (!parsed || !/^https?:$/.test(parsed.protocol))) return 'unreadable'
  const origins = parsed ? [`${parsed.protocol}//${parsed.hostname}/*`] : EVERYWHERE
  if (await browser.permissions.contains({ origins })) return parsed ? 'granted' : 'unreadable'
  return 'withheld'
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

import { browser } from './browser.ts'
import type { Access } from './messages.ts'

/** The match pattern of every page the guard may look at. */
const EVERYWHERE = ['http://*/*', 'https://*/*']

/**
 * Whether pages of an address may be looked at. Both Firefox and Chromium let the person keep a host from an
 * extension; then the address itself may be hidden too (`url` null), and only the general grant can be asked.
 */
export async function accessTo(url: string | null): Promise<Access> {
  const parsed = url === null ? null : URL.parse(url)
  if (url !== null && (!parsed || !/^https?:$/.test(parsed.protocol))) return 'unreadable'
  const origins = parsed ? [`${parsed.protocol}//${parsed.hostname}/*`] : EVERYWHERE
  if (await browser.permissions.contains({ origins })) return parsed ? 'granted' : 'unreadable'
  return 'withheld'
}

/** Asks the person for access to every page. Must be called from a click. Resolves to whether it was given. */
export const askForAccess = (): Promise<boolean> =>
  browser.permissions.request({ origins: EVERYWHERE })

/** Calls back whenever the person gives or takes access. */
export function watchAccess(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed)
  browser.permissions.onRemoved.addListener(changed)
}

/** Whether the extension may look at every page. */
export const hasFullAccess = (): Promise<boolean> =>
  browser.permissions.contains({ origins: EVERYWHERE })

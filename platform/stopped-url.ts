import { browser } from './browser.ts'

const pageUrl = (): string => browser.runtime.getURL('/stopped.html')

/** Returns the address of the stopped page that stands for `address`. */
export const stoppedUrl = (address: string): string => `${pageUrl()}#${encodeURIComponent(address)}`

/**
 * Returns the web address that a stopped page stands for, or null if `url` is not our stopped page or its fragment
 * holds no web address. Anybody can write the fragment: judge the address before using it.
 */
export function readStoppedUrl(url: string): string | null {
  const [page, fragment] = url.split('#')
  if (page !== pageUrl() || !fragment) return null
  try {
    const address = new URL(decodeURIComponent(fragment))
    return /^https?:$/.test(address.protocol) ? address.href : null
  } catch {
    return null
  }
}

import { browser } from './browser.ts'

const pageUrl = (): string => browser.runtime.getURL('/stopped.html')

/** Where the stopped page for an address stands. */
export const stoppedUrl = (address: string): string => `${pageUrl()}#${encodeURIComponent(address)}`

/**
 * The address a stopped page stands for; null where `url` is no stopped page of ours or its fragment is no web
 * address. Nobody vouches for the fragment: whoever uses it classifies it again.
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

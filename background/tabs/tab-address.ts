import { type Host, type HostResult, parseHost } from '../../guard/host/host.ts'
import type { FromPage } from '../../platform/listen.ts'
import { readStoppedUrl } from '../../platform/stopped-url.ts'

/** The address a tab is about, parsed once. */
export interface TabAddress {
  /** The tab's own address, or the one our stopped page stands for; null if the browser keeps it from us. */
  url: string | null
  /** What `parseHost` reads in it; null if there is none. */
  parsed: HostResult | null
  /** The tab shows our stopped page instead of `url`. */
  stopped: boolean
  /** When the page itself told where it is, because the browser hides its address (milliseconds since 1970); or null. */
  told: number | null
}

/** Reads the address a tab is about; `tabUrl` is the tab's own, null if the browser keeps it from us. */
export function tabAddress(tabUrl: string | null): TabAddress {
  const address = tabUrl === null ? null : readStoppedUrl(tabUrl)
  // A `blob:` address names the site that made it (URL Standard, "blob URL's origin").
  const blob = tabUrl?.startsWith('blob:http') ? `${new URL(tabUrl).origin}/` : null
  const url = address ?? blob ?? tabUrl
  const parsed = url === null ? null : parseHost(url)
  return { url, parsed, stopped: address !== null, told: blob === null ? null : 0 }
}

/** Returns the address of a page that has sent a message. */
export const pageAddress = ({ url, host, hidden }: FromPage): TabAddress => ({
  url,
  parsed: { ok: true, host },
  stopped: false,
  told: hidden ? Date.now() : null,
})

/** Returns whether the browser shows us no address that could say whose page a tab holds. */
export const isHidden = (tabUrl: string | null): boolean =>
  tabUrl === null || /^(?:about:blank|blob:)/.test(tabUrl)

/** Returns the host of a tab's address, or null if it has none. */
export const hostAt = ({ parsed }: TabAddress): Host | null =>
  parsed?.ok ? parsed.host.ascii : null

/** Returns whether an address is on the same host as a page that has sent a message. */
export function isOnHost(url: string | null, page: FromPage): boolean {
  if (url === null || url === page.url) return url !== null
  const parsed = parseHost(url)
  return parsed.ok && parsed.host.ascii === page.host.ascii
}

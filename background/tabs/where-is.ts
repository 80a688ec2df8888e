import { parseHost } from '../../guard/host/host.ts'
import { readStoppedUrl } from '../../platform/stopped-url.ts'

/** The host of a web address in the one form hosts are compared in; null where there is none. */
export function hostOf(url: string | null): string | null {
  const parsed = url === null ? null : parseHost(url)
  return parsed?.ok ? parsed.host.ascii : null
}

/** The address a tab is about: its own, or the one our stopped page stands for. */
export function whereIs(tabUrl: string | null): { url: string | null; stopped: boolean } {
  const address = tabUrl === null ? null : readStoppedUrl(tabUrl)
  return address === null ? { url: tabUrl, stopped: false } : { url: address, stopped: true }
}

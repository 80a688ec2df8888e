import { readStoppedUrl } from '../../platform/stopped-url.ts'

/** The address a tab is about: its own, or the one our stopped page stands for. */
export function whereIs(tabUrl: string | null): { url: string | null; stopped: boolean } {
  const address = tabUrl === null ? null : readStoppedUrl(tabUrl)
  return address === null ? { url: tabUrl, stopped: false } : { url: address, stopped: true }
}

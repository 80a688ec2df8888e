import type { TabReport } from '../../platform/messages.ts'
import { accessTo } from '../../platform/permissions.ts'
import { getSettings } from '../../platform/settings.ts'
import { getTab } from '../../platform/tabs.ts'
import { guardOf, permitFor, readPermits } from '../gate/permits.ts'
import { arrive, readTab } from './tab-state.ts'
import { hostOf, whereIs } from './where-is.ts'

/** Everything known of a tab at this moment, whether or not it was seen arriving there. */
export async function reportTab(tabId: number): Promise<TabReport> {
  const [tab, settings, permits, kept] = await Promise.all([
    getTab(tabId),
    getSettings(),
    readPermits(),
    readTab(tabId),
  ])
  const { url, stopped } = whereIs(tab?.url ?? null)
  const state = arrive(kept, url, stopped)
  const host = hostOf(url)
  return {
    tabId,
    url,
    verdict: state.verdict,
    access: await accessTo(url),
    guard: guardOf(host, settings),
    trusted: permitFor(host, tabId, settings, permits),
    dismissed: dismissal(state.dismissed, host, settings.dismissedHosts),
    tampered: state.tampered !== null,
    stopped,
  }
}

/** Where the person put the panel away: in the tab, for the host, or nowhere. */
const dismissal = (
  inTab: boolean,
  host: string | null,
  hosts: readonly string[],
): TabReport['dismissed'] => (host !== null && hosts.includes(host) ? 'host' : inTab ? 'tab' : null)

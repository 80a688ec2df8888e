import type { Host } from '../../guard/host/host.ts'
import type { TabReport } from '../../platform/messages.ts'
import { accessTo, hasFullAccess } from '../../platform/permissions.ts'
import { getSettings } from '../../platform/settings.ts'
import { getTab } from '../../platform/tabs.ts'
import { guardOf, permitFor, readPermits } from '../gate/permits.ts'
import { present, readTab } from './tab-state.ts'

/** Resolves to everything known of a tab at this moment, even if no event has announced its address yet. */
export async function reportTab(tabId: number): Promise<TabReport> {
  const [tab, settings, permits, kept, everywhere] = await Promise.all([
    getTab(tabId),
    getSettings(),
    readPermits(),
    readTab(tabId),
    hasFullAccess(),
  ])
  const state = present(kept, tab?.url ?? null)
  const { url, host, stopped } = state
  return {
    tabId,
    url,
    verdict: state.verdict,
    access: await accessTo(url, everywhere),
    guard: guardOf(host, settings),
    trusted: permitFor(host, tabId, settings, permits),
    dismissed: dismissal(state.dismissed, host, settings.dismissedHosts),
    tampered: state.tampered !== null,
    stopped,
  }
}

/** Returns whether the person dismissed the panel for the host or in this tab, or null. */
const dismissal = (
  inTab: boolean,
  host: Host | null,
  hosts: readonly Host[],
): TabReport['dismissed'] => (host !== null && hosts.includes(host) ? 'host' : inTab ? 'tab' : null)

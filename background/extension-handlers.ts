import { officialPage } from '../guard/registry/official-page.ts'
import type { ExtensionHandlers } from '../platform/listen.ts'
import { changeSettings, getSettings, type Settings } from '../platform/settings.ts'
import { readStoppedUrl } from '../platform/stopped-url.ts'
import { closeTab, openInTab } from '../platform/tabs.ts'
import { permitOnce, readOnce, withdrawOnce } from './gate/permits.ts'
import { syncGate } from './gate/sync-gate.ts'
import { hostOf } from './tabs/host-of.ts'
import { reportTab } from './tabs/report.ts'

/** Answers our own pages. Here alone can be changed what the person trusts. */
export const EXTENSION_HANDLERS: ExtensionHandlers = {
  report: ({ tabId }) => reportTab(tabId),
  'trusted-hosts': async () => [
    ...(await getSettings()).trustedHosts,
    ...(await readOnce()).map(({ host, since }) => ({ host, since, scope: 'once' as const })),
  ],
  'trust-host': ({ host }) => trust(host),
  'revoke-host': async ({ host }) => {
    const { trustedHosts } = await getSettings()
    await withdrawOnce((once) => once.host !== host)
    return store({ trustedHosts: trustedHosts.filter((trusted) => trusted.host !== host) })
  },
  'guard-host': async ({ host, on }) => {
    const { disabledHosts } = await getSettings()
    const others = disabledHosts.filter((disabled) => disabled !== host)
    return store({ disabledHosts: on ? others : [...others, host] })
  },
  undismiss: async ({ host }) => {
    const { dismissedHosts } = await getSettings()
    return store({ dismissedHosts: dismissedHosts.filter((dismissed) => dismissed !== host) })
  },
  'open-anyway': async ({ scope }, { tabId, url }) => {
    const host = hostOf(readStoppedUrl(url))
    if (host === null || tabId === null) return null
    if (scope === 'always') return trust(host)
    await permitOnce({ host, tabId, since: Date.now() })
    await syncGate()
    return null
  },
  'open-official': async ({ operator, purpose }, { tabId }) => {
    if (tabId !== null) await openInTab(tabId, officialPage(operator, purpose))
    return null
  },
  'close-tab': async (_message, { tabId }) => {
    if (tabId !== null) await closeTab(tabId)
    return null
  },
}

async function trust(host: string): Promise<null> {
  const { trustedHosts } = await getSettings()
  const others = trustedHosts.filter((trusted) => trusted.host !== host)
  return store({ trustedHosts: [...others, { host, since: Date.now(), scope: 'always' }] })
}

/** Stores a change, and resolves when the gate follows it: what the person sees next must already be so. */
async function store(change: Partial<Settings>): Promise<null> {
  await changeSettings(change)
  await syncGate()
  return null
}

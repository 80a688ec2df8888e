import { officialPage } from '../guard/registry/official-page.ts'
import type { ExtensionHandlers } from '../platform/listen.ts'
import { getSettings } from '../platform/settings.ts'
import { closeTab, openInTab } from '../platform/tabs.ts'
import { change, decide, permitOnce } from './gate/decisions.ts'
import { readPermits } from './gate/permits.ts'
import { eraseAll, importAll, undoErase } from './ledger/all-data.ts'
import { changeKept } from './ledger/keep-ledger.ts'
import { certificateOf } from './page/kept-certificate.ts'
import { reportTab } from './tabs/report-tab.ts'
import { hostAt, tabAddress } from './tabs/tab-address.ts'

/** Answers our own pages. Only they can change what the person trusts. */
export const EXTENSION_HANDLERS: ExtensionHandlers = {
  report: ({ tabId }) => reportTab(tabId),
  certificate: async ({ tabId }) => certificateOf(tabId, (await reportTab(tabId)).url),
  'trusted-hosts': async () => [
    ...(await getSettings()).trustedHosts,
    ...(await readPermits()).map(({ host, since }) => ({ host, since, scope: 'once' as const })),
  ],
  'change-settings': ({ settings }) => done(change(() => settings)),
  'decide-host': ({ host, decision }) => done(decide(host, decision)),
  'change-ledger': async ({ change }) => {
    const { made, undo } = await changeKept(change)
    return { made, undo }
  },
  'import-data': ({ how, ...file }) => done(importAll(file, how)),
  'erase-all': eraseAll,
  'undo-erase': ({ erased }) => done(undoErase(erased)),
  'open-anyway': async ({ scope }, { tabId, url }) => {
    const host = hostAt(tabAddress(url))
    if (host === null || tabId === null) return null
    if (scope === 'always') await decide(host, 'trust')
    else await permitOnce({ host, tabId, since: Date.now() })
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

/** Resolves to an empty answer once a change has been made: what the person sees next must already show it. */
async function done(changed: Promise<void>): Promise<null> {
  await changed
  return null
}

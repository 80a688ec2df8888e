import type { Host } from '../../guard/host/host.ts'
import { serial } from '../../platform/serial.ts'
import type { TabEvents, TabFacts } from '../../platform/tabs.ts'
import { withdrawPermits } from '../gate/decisions.ts'
import { readPermits } from '../gate/permits.ts'
import { look } from '../page/look.ts'
import { worthALook } from '../page/worth-a-look.ts'
import { showVerdict } from './show-verdict.ts'
import { stopLate } from './stop-tab.ts'
import { tabAddress } from './tab-address.ts'
import { arrive, forgetTab, readTab, type TabState, writeTab } from './tab-state.ts'

/** Updates what is kept of each tab, and its toolbar, as the tab moves. */
export const FOLLOW_TABS: TabEvents = {
  updated: (tab, change) => {
    serial(tab.id, async () => {
      const state = await follow(tab, change.url)
      if (change.url || change.complete) await showVerdict(tab.id)
      if (isOccasion(tab, state)) await look(tab.id, state)
      if (state.verdict.kind !== 'lookalike' || state.stopped) return
      if (change.complete) stopLate(tab.id, state)
      // The gate does not run on a host that is open once in another tab, so there is no message to wait for.
      else if (await isOnceElsewhere(state.host, tab.id)) stopLate(tab.id, state, 0)
    })
  },
  activated: (tabId) => {
    serial(tabId, () => showVerdict(tabId))
  },
  removed: (tabId) => {
    serial(tabId, async () => {
      await forgetTab(tabId)
      await withdrawPermits((permit) => permit.tabId !== tabId)
    })
  },
  replaced: (added, removed) => {
    FOLLOW_TABS.removed(removed)
    FOLLOW_TABS.activated(added)
  },
}

/** Pages of an operator's hosts in these roles get the panel as soon as they load. */
const AT_ONCE: ReadonlySet<string> = new Set(['payment', 'account'])

/** Returns whether to look into a page before anybody touches one of its fields. */
function isOccasion({ title, loading }: TabFacts, { verdict, looked }: TabState): boolean {
  if (verdict.kind === 'official' && AT_ONCE.has(verdict.role)) return true
  // A lookalike that the person opened anyway is followed as closely as the pages around it.
  if (!loading && (looked || verdict.kind === 'lookalike')) return true
  return worthALook(title)
}

const isOnceElsewhere = async (host: Host | null, tabId: number): Promise<boolean> =>
  (await readPermits()).some((permit) => permit.host === host && permit.tabId !== tabId)

/** Records where a tab is, and takes its permit back once it has left the host. Resolves to what is kept of it. */
async function follow(tab: TabFacts, navigated: boolean): Promise<TabState> {
  const before = await readTab(tab.id)
  const arrived = arrive(before, tabAddress(tab.url))
  const fresh = { injected: false, tampered: null }
  const isFresh = !arrived.injected && arrived.tampered === null
  const state = navigated && !isFresh ? { ...arrived, ...fresh } : arrived
  if (state === before) return state
  await writeTab(tab.id, state)
  await withdrawPermits((permit) => permit.tabId !== tab.id || permit.host === state.host)
  return state
}

import { serial } from '../../platform/serial.ts'
import type { TabEvents, TabFacts } from '../../platform/tabs.ts'
import { hostOf } from './host-of.ts'
import { look } from './look.ts'
import { withdrawOnce } from './permits.ts'
import { showVerdict } from './show-verdict.ts'
import { stopLate } from './stop-late.ts'
import { syncGate } from './sync-gate.ts'
import { arrive, type TabState } from './tab-state.ts'
import { forgetTab, readTab, writeTab } from './tab-states.ts'
import { whereIs } from './where-is.ts'
import { worthALook } from './worth-a-look.ts'

/** Keeps what is known of every tab, and the toolbar, up with where the tabs are. */
export const FOLLOW_TABS: TabEvents = {
  updated: (tab, change) => {
    serial(tab.id, async () => {
      const state = await follow(tab, change.url)
      if (change.url || change.complete) await showVerdict(tab.id)
      // A title is an occasion to look into a page before anybody touches a field.
      const occasion = state.looked || worthALook(tab.title) || state.verdict.kind === 'lookalike'
      if ((change.title || change.complete) && occasion) await look(tab.id, state)
      const loose = state.verdict.kind === 'lookalike' && !state.stopped
      if (change.complete && loose && tab.url !== null) stopLate(tab.id, tab.url)
    })
  },
  activated: (tabId) => {
    serial(tabId, () => showVerdict(tabId))
  },
  removed: (tabId) => {
    serial(tabId, async () => {
      await forgetTab(tabId)
      if (await withdrawOnce((once) => once.tabId !== tabId)) await syncGate()
    })
  },
  replaced: (added, removed) => {
    FOLLOW_TABS.removed(removed)
    FOLLOW_TABS.activated(added)
  },
}

/** Notes where a tab is; a host opened once is open no longer when its tab has left it. */
async function follow(tab: TabFacts, navigated: boolean): Promise<TabState> {
  const before = await readTab(tab.id)
  const { url, stopped } = whereIs(tab.url)
  const arrived = arrive(before, url, stopped)
  const state = navigated && arrived.injected ? { ...arrived, injected: false } : arrived
  if (state === before) return state
  await writeTab(tab.id, state)
  const host = hostOf(url)
  if (await withdrawOnce((once) => once.tabId !== tab.id || once.host === host)) await syncGate()
  return state
}

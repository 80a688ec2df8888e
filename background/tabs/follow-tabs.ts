import type { Host } from '../../guard/host/host.ts'
import { serial, serialLatest } from '../../platform/serial.ts'
import type { TabChange, TabEvents, TabFacts } from '../../platform/tabs.ts'
import { withdrawPermits } from '../gate/decisions.ts'
import { readPermits } from '../gate/permits.ts'
import { forgetCertificate } from '../page/kept-certificate.ts'
import { forgetClaim } from '../page/kept-claim.ts'
import { look } from '../page/look.ts'
import { worthALook } from '../page/worth-a-look.ts'
import { keepTab } from './keep-tab.ts'
import { showVerdict } from './show-verdict.ts'
import { stopLate } from './stop-tab.ts'
import { hostAt, tabAddress } from './tab-address.ts'
import { arrive, forgetTab, present, readTab, type TabState } from './tab-state.ts'

/** Updates what is kept of each tab, and its toolbar, as the tab moves. */
export const FOLLOW_TABS: TabEvents = {
  updated: (tab, change) => {
    const earlier = takeSameHost(tab)
    if (!earlier && isNothingNew(tab, change)) return
    waiting.set(tab.id, {
      tab,
      change: {
        url: change.url || earlier?.change.url === true,
        complete: change.complete || earlier?.change.complete === true,
      },
      at: earlier?.at ?? Date.now(),
    })
    serialLatest(tab.id, async () => {
      const latest = waiting.get(tab.id)
      waiting.delete(tab.id)
      if (latest) await handle(latest)
    })
  },
  activated: (tabId) => {
    serial(tabId, () => showVerdict(tabId))
  },
  removed: (tabId) => {
    serial(tabId, async () => {
      settled.delete(tabId)
      await forgetTab(tabId)
      await forgetClaim(tabId)
      await forgetCertificate(tabId)
      await withdrawPermits((permit) => permit.tabId !== tabId)
    })
  },
  replaced: (added, removed) => {
    FOLLOW_TABS.removed(removed)
    FOLLOW_TABS.activated(added)
  },
}

/** What a tab's events together have changed since the last one that was handled. */
interface Waiting {
  tab: TabFacts
  change: TabChange
  /** When the first of them came, milliseconds since 1970. */
  at: number
}

/** A page can change its title or its address thousands of times a second: of each tab one change waits, the latest. */
const waiting = new Map<number, Waiting>()

/** Addresses of tabs with whose title there is nothing left to do: the panel is there, or the page is stopped. */
const settled = new Map<number, string | null>()

/** Returns whether an event changes nothing that we act on. It must read nothing: a page can send any number. */
const isNothingNew = ({ id, url, title }: TabFacts, change: TabChange): boolean =>
  !change.url && !change.complete && (settled.get(id) === url || !worthALook(title))

/**
 * Returns the change of a tab that waits, or null. One on another host is handled for itself, before whatever comes: a
 * tab that has left a host and come back has left it, and only a load can do that.
 */
function takeSameHost(tab: TabFacts): Waiting | null {
  const earlier = waiting.get(tab.id)
  if (!earlier || hostOf(earlier.tab) === hostOf(tab)) return earlier ?? null
  waiting.delete(tab.id)
  serial(tab.id, () => handle(earlier))
  return null
}

const hostOf = ({ url }: TabFacts): Host | null => hostAt(tabAddress(url))

async function handle(next: Waiting): Promise<void> {
  const { tab, change } = next
  const tabId = tab.id
  const state = await follow(next)
  if (change.url || change.complete) await showVerdict(tabId)
  const injected = isOccasion(tab, state) && (await look(tabId, state))
  if (injected || state.injected || state.stopped) settled.set(tabId, tab.url)
  else settled.delete(tabId)
  if (state.verdict.kind !== 'lookalike' || state.stopped) return
  if (change.complete) stopLate(tabId, state)
  // The gate does not run on a host that is open once in another tab, so there is no message to wait for.
  else if (await isOnceElsewhere(state.host, tabId)) stopLate(tabId, state, 0)
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

/** Records where a tab is. Resolves to what is kept of it. */
async function follow({ tab, change, at }: Waiting): Promise<TabState> {
  const before = await readTab(tab.id)
  const navigated = change.url
  // The page itself may have told where it is after this event.
  const left = navigated && at > (before?.told ?? 0)
  const arrived = left ? arrive(before, tabAddress(tab.url)) : present(before, tab.url)
  const fresh = { injected: false, tampered: null }
  const isFresh = !arrived.injected && arrived.tampered === null
  const state = navigated && !isFresh ? { ...arrived, ...fresh } : arrived
  if (state === before) return state
  await keepTab(tab.id, before, state)
  return state
}

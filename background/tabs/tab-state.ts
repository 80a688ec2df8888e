import * as v from 'valibot'
import { assessHost } from '../../guard/assess.ts'
import { unreadable } from '../../guard/classify-address.ts'
import { type Host, isHost } from '../../guard/host/host.ts'
import type { Verdict } from '../../guard/verdict/verdict.ts'
import { type Item, read, remove, write } from '../../platform/storage.ts'
import { hostAt, isHidden, type TabAddress, tabAddress } from './tab-address.ts'

const VERDICT = v.custom<Verdict>(
  (value) => typeof value === 'object' && value !== null && 'kind' in value,
)

/** What is kept of a tab until the browser closes. It outlives the background, which the browser may end any time. */
const TAB_STATE = v.object({
  /** Address of the page, or of the page our stopped page stands for; null if the browser keeps it from us. */
  url: v.nullable(v.string()),
  /** The host in `url`; null if there is none. */
  host: v.nullable(v.custom<Host>(isHost)),
  verdict: VERDICT,
  /** Counts the addresses the tab has been at, so that an action meant for one is not done to the next. */
  visit: v.number(),
  /** The tab shows our stopped page instead of `url`. */
  stopped: v.boolean(),
  /** `TabAddress.told`. */
  told: v.nullable(v.number()),
  /** The tab has come to a lookalike on the way back from the stopped page. */
  backing: v.boolean(),
  /** What the page did to the warning; null if it did nothing. */
  tampered: v.nullable(v.string()),
  /** The panel was dismissed in this tab for this host. */
  dismissed: v.boolean(),
  /** The verdict takes the page's content into account. */
  looked: v.boolean(),
  /** The judge has stopped this lookalike's document. */
  gated: v.boolean(),
  /** The panel's script runs in this document. */
  injected: v.boolean(),
  /** The page was already reloaded once to let it through. */
  reloaded: v.boolean(),
})

/** What is kept of a tab. */
export type TabState = v.InferOutput<typeof TAB_STATE>

/**
 * Returns the state of a tab that has come to an address; `previous` is its state before, null for a tab never seen.
 * What was learnt from a page's content is kept while the tab stays on the host: a page can't get rid of a verdict by
 * changing its path.
 */
export function arrive(previous: TabState | null, at: TabAddress): TabState {
  const { url, stopped } = at
  if (previous && previous.url === url && previous.stopped === stopped) return previous
  const host = hostAt(at)
  const sameHost = previous !== null && url !== null && previous.host === host
  const judged = verdictAt(at)
  // Of a window that hides its address nothing is said that would sound harmless.
  const address = at.told !== null && judged.kind === 'unrelated' ? UNREADABLE : judged
  const kept = sameHost && previous.looked ? previous.verdict : address
  return {
    url,
    host,
    verdict: kept,
    visit: (previous?.visit ?? 0) + 1,
    stopped,
    told: at.told,
    backing:
      !stopped &&
      address.kind === 'lookalike' &&
      (previous?.stopped === true || previous?.backing === true),
    tampered: sameHost ? previous.tampered : null,
    dismissed: sameHost && previous.dismissed,
    looked: sameHost && previous.looked,
    gated: false,
    injected: false,
    reloaded: sameHost && previous.reloaded,
  }
}

/** Returns the state of a tab that shows `tabUrl` now: its page may have told where it is while the browser does not. */
export const present = (kept: TabState | null, tabUrl: string | null): TabState =>
  kept !== null && kept.told !== null && isHidden(tabUrl) ? kept : arrive(kept, tabAddress(tabUrl))

const UNREADABLE: Verdict = { kind: 'unreadable', reasons: [], checks: [] }

function verdictAt({ parsed }: TabAddress): Verdict {
  if (parsed === null) return UNREADABLE
  return parsed.ok ? assessHost(parsed.host) : unreadable(parsed.error)
}

const item = (tabId: number): Item<TabState | null> => ({
  area: 'session',
  key: `tab:${tabId}`,
  schema: v.nullable(TAB_STATE),
  fallback: null,
})

/** Reads what is kept of a tab. Resolves to null for a tab never seen. */
export const readTab = (tabId: number): Promise<TabState | null> => read(item(tabId))

/** Stores what is known of a tab. */
export const writeTab = (tabId: number, state: TabState): Promise<void> => write(item(tabId), state)

/** Removes what is kept of a closed tab. */
export const forgetTab = (tabId: number): Promise<void> => remove(item(tabId))

import * as v from 'valibot'
import { unreadable } from '../../guard/address.ts'
import { assessHost } from '../../guard/assess.ts'
import { type Host, isHost } from '../../guard/host/host.ts'
import type { Verdict } from '../../guard/verdict/verdict.ts'
import { type Item, read, remove, write } from '../../platform/storage.ts'
import { hostAt, type TabAddress } from './tab-address.ts'

const VERDICT = v.custom<Verdict>(
  (value) => typeof value === 'object' && value !== null && 'kind' in value,
)

/** What is kept of a tab while the browser runs: it outlives the background, which is killed at will. */
const TAB_STATE = v.object({
  /** Address of the page, or of the page our stopped page stands for; null where it is kept from us. */
  url: v.nullable(v.string()),
  /** The host in `url`; null if there is none. */
  host: v.nullable(v.custom<Host>(isHost)),
  verdict: VERDICT,
  /** Counts the addresses the tab has been at, so that what was meant for one does not meet the next. */
  visit: v.number(),
  /** Our stopped page is shown in the place of `url`. */
  stopped: v.boolean(),
  /** This is a lookalike reached on the way back from the stopped page. */
  backing: v.boolean(),
  /** What the page did to the warning; null where it did nothing. */
  tampered: v.nullable(v.string()),
  /** The panel was dismissed in this tab for this host. */
  dismissed: v.boolean(),
  /** The verdict rests on the page's content too. */
  looked: v.boolean(),
  /** The judge has stopped this lookalike's document. */
  gated: v.boolean(),
  /** The panel's script runs in this document. */
  injected: v.boolean(),
  /** The address was already loaded again to let it through. */
  reloaded: v.boolean(),
})

/** What is kept of a tab. */
export type TabState = v.InferOutput<typeof TAB_STATE>

/**
 * Returns what is known of a tab that has come to an address; `previous` is null for a tab never seen. What was learnt
 * about a page's content stays while the tab stays on its host: a page can't get rid of a verdict by changing its path.
 */
export function arrive(previous: TabState | null, at: TabAddress): TabState {
  const { url, stopped } = at
  if (previous && previous.url === url && previous.stopped === stopped) return previous
  const host = hostAt(at)
  const sameHost = previous !== null && url !== null && previous.host === host
  const address = verdictAt(at)
  const kept = sameHost && previous.looked ? previous.verdict : address
  return {
    url,
    host,
    verdict: kept,
    visit: (previous?.visit ?? 0) + 1,
    stopped,
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

function verdictAt({ parsed }: TabAddress): Verdict {
  if (parsed === null) return { kind: 'unreadable', reasons: [], checks: [] }
  return parsed.ok ? assessHost(parsed.host) : unreadable(parsed.error)
}

const item = (tabId: number): Item<TabState | null> => ({
  area: 'session',
  key: `tab:${tabId}`,
  schema: v.nullable(TAB_STATE),
  fallback: null,
})

/** Reads what is kept of a tab; null for one never seen. */
export const readTab = (tabId: number): Promise<TabState | null> => read(item(tabId))

/** Keeps what is known of a tab. */
export const writeTab = (tabId: number, state: TabState): Promise<void> => write(item(tabId), state)

/** Forgets a closed tab. */
export const forgetTab = (tabId: number): Promise<void> => remove(item(tabId))

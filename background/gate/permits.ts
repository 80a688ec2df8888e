import * as v from 'valibot'
import { type Host, isHost } from '../../guard/host/host.ts'
import type { TabReport } from '../../platform/messages.ts'
import { getSettings, type Settings, type TrustedHost } from '../../platform/settings.ts'
import { type Item, read, write } from '../../platform/storage.ts'

const PERMIT = v.object({
  host: v.custom<Host>(isHost),
  tabId: v.number(),
  /** When it was given, milliseconds since 1970. */
  since: v.number(),
})

/** Lets one tab open one host until the tab leaves the host or the browser closes. */
export type Permit = v.InferOutput<typeof PERMIT>

const PERMITS: Item<Permit[]> = {
  area: 'session',
  key: 'once',
  schema: v.array(PERMIT),
  fallback: [],
}

/** Reads every permit in force. */
export const readPermits = (): Promise<Permit[]> => read(PERMITS)

/**
 * Replaces the permits by what `update` makes of them. Resolves to whether that changed anything. Two calls at once
 * would lose one change, so only `decisions.ts` calls this, one at a time.
 */
export async function storePermits(update: (permits: Permit[]) => Permit[]): Promise<boolean> {
  const before = await readPermits()
  const after = update(before)
  if (JSON.stringify(after) === JSON.stringify(before)) return false
  await write(PERMITS, after)
  return true
}

/** Returns how a tab may open a host that the guard would stop, or null if it may not. */
export function permitFor(
  host: Host | null,
  tabId: number,
  settings: Settings,
  permits: readonly Permit[],
): TrustedHost['scope'] | null {
  if (settings.trustedHosts.some((trusted) => trusted.host === host)) return 'always'
  return permits.some((permit) => permit.host === host && permit.tabId === tabId) ? 'once' : null
}

/** Returns how the guard works on a host according to the settings; `host` is null for a page without one. */
export function guardOf(host: Host | null, settings: Settings): TabReport['guard'] {
  if (settings.guardScope === 'off') return 'off'
  if (host !== null && settings.disabledHosts.includes(host)) return 'off-here'
  return settings.guardScope === 'operators' ? 'operators-only' : 'on'
}

/** Resolves to whether a tab may show a lookalike: the person allowed it, or switched the guard off or down. */
export async function permitted(host: Host | null, tabId: number): Promise<boolean> {
  const [settings, permits] = await Promise.all([getSettings(), readPermits()])
  return guardOf(host, settings) !== 'on' || permitFor(host, tabId, settings, permits) !== null
}

import * as v from 'valibot'
import type { Settings, TrustedHost } from '../../platform/settings.ts'
import type { Item } from '../../platform/storage.ts'
import { read, write } from '../../platform/storage.ts'

const PERMIT = v.object({
  host: v.string(),
  tabId: v.number(),
  /** When it was given, milliseconds since 1970. */
  since: v.number(),
})

/** The permit of one tab to open one host once: until the tab leaves the host. Gone with the browser. */
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
 * Replaces the permits. Resolves to whether that changed any. Two at a time lose one: only `decisions.ts` calls this,
 * in turn.
 */
export async function storePermits(update: (permits: Permit[]) => Permit[]): Promise<boolean> {
  const before = await readPermits()
  const after = update(before)
  if (JSON.stringify(after) === JSON.stringify(before)) return false
  await write(PERMITS, after)
  return true
}

/** On whose word a tab may open a host although the guard would stop it. */
export function permitFor(
  host: string | null,
  tabId: number,
  settings: Settings,
  permits: readonly Permit[],
): TrustedHost['scope'] | null {
  if (settings.trustedHosts.some((trusted) => trusted.host === host)) return 'always'
  return permits.some((permit) => permit.host === host && permit.tabId === tabId) ? 'once' : null
}

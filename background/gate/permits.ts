import * as v from 'valibot'
import type { Settings, TrustedHost } from '../../platform/settings.ts'
import type { Item } from '../../platform/storage.ts'
import { read, write } from '../../platform/storage.ts'

/** Hosts opened once: for one tab, until it leaves the host. Gone with the browser. */
const ONCE: Item<{ host: string; tabId: number; since: number }[]> = {
  area: 'session',
  key: 'once',
  schema: v.array(v.object({ host: v.string(), tabId: v.number(), since: v.number() })),
  fallback: [],
}

/** A host one tab may open once. */
export interface Once {
  host: string
  tabId: number
  since: number
}

/** Every host opened once at present. */
export const readOnce = (): Promise<Once[]> => read(ONCE)

/** Lets a tab open a host once. */
export const permitOnce = async (once: Once): Promise<void> =>
  write(ONCE, [...(await readOnce()).filter(({ tabId }) => tabId !== once.tabId), once])

/** Takes back what does not pass `keep`; resolves to whether anything was taken back. */
export async function withdrawOnce(keep: (once: Once) => boolean): Promise<boolean> {
  const before = await readOnce()
  const after = before.filter(keep)
  if (after.length === before.length) return false
  await write(ONCE, after)
  return true
}

/** On whose word a tab may open a host although the guard would stop it. */
export function permitFor(
  host: string | null,
  tabId: number,
  settings: Settings,
  once: readonly Once[],
): TrustedHost['scope'] | null {
  if (settings.trustedHosts.some((trusted) => trusted.host === host)) return 'always'
  return once.some((one) => one.host === host && one.tabId === tabId) ? 'once' : null
}

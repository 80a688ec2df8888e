import type { Host } from '../../guard/host/host.ts'
import { allEntries } from '../../guard/registry/registry.ts'
import { type GatePlan, registerGate } from '../../platform/gate-registration.ts'
import { serial } from '../../platform/serial.ts'
import { getSettings, type Settings } from '../../platform/settings.ts'
import { readPermits } from './permits.ts'

/** Every domain an operator owns; hosts under one with a role of their own are covered by it. */
const OFFICIAL_DOMAINS: readonly string[] = allEntries().flatMap((entry) =>
  entry.kind === 'official' && entry.id === entry.domain ? [entry.domain] : [],
)

/** What the settings say of a plan. */
type Relevant = Pick<Settings, 'guardScope' | 'trustedHosts' | 'disabledHosts'>

/**
 * Where the gate is to run: the person's choices become match patterns, so that the gate has nothing to look up
 * and does not even start where it has nothing to do. Null: nowhere.
 *
 * A host opened once is left out in every tab, though it is open in one: patterns know no tabs, and a script that
 * must decide before the page's first can ask nobody (no storage is read without waiting; what it could read at once,
 * the page could write). In another tab the background stops such a page as soon as it sees it there, by when some
 * of the page's scripts may have run. Leaving the gate in and loading the page a second time would cost every form
 * sent inside a host the person has let through.
 */
export function planGate(settings: Relevant, permits: readonly { host: Host }[]): GatePlan | null {
  if (settings.guardScope === 'off') return null
  const excluded = new Set([
    ...settings.trustedHosts.map(({ host }) => host),
    ...permits.map(({ host }) => host),
    ...settings.disabledHosts,
  ])
  return {
    matches:
      settings.guardScope === 'everywhere'
        ? ['http://*/*', 'https://*/*']
        : OFFICIAL_DOMAINS.map((domain) => `*://*.${domain}/*`),
    excludeMatches: [...excluded].filter(fitsPattern).map((host) => `*://${host}/*`),
  }
}

/**
 * Whether a match pattern can name a host. `URL` lets more into one (a star, an IPv6 address), and a single pattern
 * the browser refuses would have it refuse the plan: the gate would follow no decision any more.
 */
const fitsPattern = (host: Host): boolean => /^[\w.-]+$/.test(host)

/**
 * Has the gate run where the settings and the permits say. Resolves when the browser knows. Each plan is made in its
 * turn, so that an older one never overtakes a newer.
 */
export function syncGate(): Promise<void> {
  return serial('gate', async () => {
    const [settings, permits] = await Promise.all([getSettings(), readPermits()])
    await registerGate(planGate(settings, permits))
  })
}

import type { Host } from '../../guard/host/host.ts'
import { allEntries } from '../../guard/registry/registry.ts'
import { type GatePlan, registerGate } from '../../platform/gate-registration.ts'
import { serial } from '../../platform/serial.ts'
import { getSettings, type Settings } from '../../platform/settings.ts'
import { readPermits } from './permits.ts'

/** Every domain that an operator owns. It covers the hosts below it that have a role of their own. */
const OFFICIAL_DOMAINS: readonly string[] = allEntries().flatMap((entry) =>
  entry.kind === 'official' && entry.id === entry.domain ? [entry.domain] : [],
)

/** The settings that a plan depends on. */
type Relevant = Pick<Settings, 'guardScope' | 'trustedHosts' | 'disabledHosts'>

/**
 * Returns where the gate is to run, or null if nowhere. The person's choices become match patterns, so the gate has
 * nothing to look up and does not start on pages where it has nothing to do.
 *
 * A host opened once in one tab is left out in every tab: patterns know no tabs, and a script that must decide before
 * the page's first script can ask nobody (storage is read asynchronously, and what a script could read at once, the
 * page could write). In another tab the background stops such a page as soon as it sees it, when some of the page's
 * scripts may have run. To keep the gate and load the page a second time would lose every form that is sent within a
 * host the person has let through.
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
 * Returns whether a match pattern can name a host. `URL` allows more in a host: a star, which Chromium writes `%2A`.
 * If the browser refused one pattern it would refuse the whole plan, and the gate would follow no later decision.
 */
const fitsPattern = (host: Host): boolean => /^(?:[\w.-]+|\[[\da-f:]+\])$/.test(host)

/**
 * Registers the gate as the settings and the permits say. Resolves when the browser has done so. Each plan is made
 * when its turn comes, so an older plan never replaces a newer one.
 */
export function syncGate(): Promise<void> {
  return serial('gate', async () => {
    const [settings, permits] = await Promise.all([getSettings(), readPermits()])
    await registerGate(planGate(settings, permits))
  })
}

import type { GatePlan } from '../../platform/gate-registration.ts'
import type { Settings } from '../../platform/settings.ts'
import { OFFICIAL_DOMAINS } from './official-domains.ts'

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
export function planGate(settings: Relevant, once: readonly { host: string }[]): GatePlan | null {
  if (settings.guardScope === 'off') return null
  const excluded = new Set([
    ...settings.trustedHosts.map(({ host }) => host),
    ...once.map(({ host }) => host),
    ...settings.disabledHosts,
  ])
  return {
    matches:
      settings.guardScope === 'everywhere'
        ? ['http://*/*', 'https://*/*']
        : OFFICIAL_DOMAINS.map((domain) => `*://*.${domain}/*`),
    excludeMatches: [...excluded].map((host) => `*://${host}/*`),
  }
}

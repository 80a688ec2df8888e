import type { GatePlan } from '../../platform/gate-registration.ts'
import type { Settings } from '../../platform/settings.ts'
import { OFFICIAL_DOMAINS } from './official-domains.ts'

/** What the settings say of a plan. */
type Relevant = Pick<Settings, 'guardScope' | 'trustedHosts' | 'disabledHosts'>

/**
 * Where the gate is to run: the person's choices become match patterns, so that the gate has nothing to look up
 * and does not even start where it has nothing to do. Null: nowhere.
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

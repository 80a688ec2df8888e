import type { Host } from '../../guard/host/host.ts'
import type { Decision } from '../../platform/messages.ts'
import { serial } from '../../platform/serial.ts'
import { type Settings, storeSettings } from '../../platform/settings.ts'
import { syncGate } from './gate-plan.ts'
import { type Permit, storePermits } from './permits.ts'

/**
 * Changes some settings and leaves the rest. `update` gets the settings as they are when its turn comes: every change,
 * from any page or window, waits here for those before it, so none overwrites another. Resolves when the change is
 * stored and the gate follows it; rejects if it can't be stored.
 */
export const change = (update: (settings: Settings) => Partial<Settings>): Promise<void> =>
  inDecisionTurn(async () => {
    await storeSettings(update)
    return true
  })

/** Stores a decision about a host, made at `now` (milliseconds since 1970). Resolves and rejects as `change` does. */
export function decide(host: Host, decision: Decision, now: number = Date.now()): Promise<void> {
  return inDecisionTurn(async () => {
    if (decision === 'revoke') await storePermits((permits) => permits.filter(isNot(host)))
    await storeSettings((settings) => DECIDED[decision](settings, host, now))
    return true
  })
}

/** Lets a tab open a host once. The permit replaces any other that the tab has. */
export const permitOnce = (permit: Permit): Promise<void> =>
  inDecisionTurn(() =>
    storePermits((permits) => [...permits.filter(({ tabId }) => tabId !== permit.tabId), permit]),
  )

/** Takes back every permit for which `keep` returns false. */
export const withdrawPermits = (keep: (permit: Permit) => boolean): Promise<void> =>
  inDecisionTurn(() => storePermits((permits) => permits.filter(keep)))

/** What each decision changes in the settings. */
const DECIDED: Record<
  Decision,
  (settings: Settings, host: Host, now: number) => Partial<Settings>
> = {
  trust: ({ trustedHosts }, host, now) => ({
    trustedHosts: [...trustedHosts.filter(isNot(host)), { host, since: now, scope: 'always' }],
  }),
  revoke: ({ trustedHosts }, host) => ({ trustedHosts: trustedHosts.filter(isNot(host)) }),
  'guard-off': ({ disabledHosts }, host) => ({ disabledHosts: withHost(disabledHosts, host) }),
  'guard-on': ({ disabledHosts }, host) => ({ disabledHosts: withoutHost(disabledHosts, host) }),
  dismiss: ({ dismissedHosts }, host) => ({ dismissedHosts: withHost(dismissedHosts, host) }),
  undismiss: ({ dismissedHosts }, host) => ({ dismissedHosts: withoutHost(dismissedHosts, host) }),
}

const isNot =
  (host: Host) =>
  (other: { host: Host }): boolean =>
    other.host !== host
const withoutHost = (hosts: readonly Host[], host: Host): Host[] =>
  hosts.filter((other) => other !== host)
const withHost = (hosts: readonly Host[], host: Host): Host[] => [...withoutHost(hosts, host), host]

/** Runs `store` after every change before it, then updates the gate if `store` says that something has changed. */
export async function inDecisionTurn(store: () => Promise<boolean>): Promise<void> {
  if (await serial('decisions', store)) await syncGate()
}

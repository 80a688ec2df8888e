import type { Host } from '../../guard/host/host.ts'
import type { Decision } from '../../platform/messages.ts'
import { serial } from '../../platform/serial.ts'
import { type Settings, storeSettings } from '../../platform/settings.ts'
import { syncGate } from './gate-plan.ts'
import { type Permit, storePermits } from './permits.ts'

/**
 * Changes some settings by what they are at that moment, and leaves the rest. Every change of ours, of whichever page
 * or window, ends here and waits its turn, so none is made from what another has changed meanwhile. Resolves when
 * the change is stored and the gate follows it; rejects if it can't be stored.
 */
export const change = (update: (settings: Settings) => Partial<Settings>): Promise<void> =>
  inTurn(async () => {
    await storeSettings(update)
    return true
  })

/** Decides something about a host. Resolves and rejects as `change` does. */
export function decide(host: Host, decision: Decision, now: number = Date.now()): Promise<void> {
  return inTurn(async () => {
    if (decision === 'revoke') await storePermits((permits) => permits.filter(isNot(host)))
    await storeSettings((settings) => DECIDED[decision](settings, host, now))
    return true
  })
}

/** Lets a tab open a host once, in place of what else the tab might open. */
export const permitOnce = (permit: Permit): Promise<void> =>
  inTurn(() =>
    storePermits((permits) => [...permits.filter(({ tabId }) => tabId !== permit.tabId), permit]),
  )

/** Takes back every permit to open a host once that does not pass `keep`. */
export const withdrawPermits = (keep: (permit: Permit) => boolean): Promise<void> =>
  inTurn(() => storePermits((permits) => permits.filter(keep)))

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

/** Runs a change after all that were asked for before it. The gate is registered after one that changed something. */
async function inTurn(store: () => Promise<boolean>): Promise<void> {
  if (await serial('decisions', store)) await syncGate()
}

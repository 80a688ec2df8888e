import { type ReadonlySignal, signal } from '@preact/signals'
import type { Decision } from '../../platform/messages.ts'
import { send } from '../../platform/send.ts'
import { type TrustedHost, watchSettings } from '../../platform/settings.ts'

const hosts = signal<readonly TrustedHost[]>([])

/** The hosts that the person trusts, for good or once. Only the background knows the latter. */
export const trustedHosts: ReadonlySignal<readonly TrustedHost[]> = hosts

/** Asks for the hosts, now and whenever they may have changed. */
export async function followTrustedHosts(): Promise<void> {
  watchSettings(() => void refresh())
  // A host that was opened once comes and goes with its tab, not with the settings.
  addEventListener('focus', () => void refresh())
  await refresh()
}

/** Revokes the trust in a host. */
export const revoke = (host: string): Promise<void> => decide(host, 'revoke')

/** Trusts a host again, for good. */
export const trustAgain = (host: string): Promise<void> => decide(host, 'trust')

async function decide(host: string, decision: Decision): Promise<void> {
  await send({ type: 'decide-host', host, decision })
  await refresh()
}

async function refresh(): Promise<void> {
  const answer = await send({ type: 'trusted-hosts' })
  if (answer !== 'no-answer') hosts.value = answer
}

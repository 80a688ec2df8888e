import type { HostDecision } from '../../components/host-decisions/host-decision.ts'
import { shownHost } from '../tab/shown-host.ts'

/** Returns a stored host as a decision to show, in Unicode and with its registrable part. */
export function hostDecision(
  host: string,
  rest: Pick<HostDecision, 'undoable'> & { note?: string },
): HostDecision {
  const known = shownHost(`https://${host}/`)
  return {
    host,
    shown: known?.unicode ?? host,
    registrable: known?.registrable ?? null,
    takenBack: false,
    ...rest,
  }
}

/**
 * Merges the decisions in force with those taken back a moment ago, sorted by host. If a host was decided again, the
 * decision in force is shown.
 */
export function withTakenBack(
  inForce: readonly HostDecision[],
  takenBack: readonly HostDecision[],
): HostDecision[] {
  const hosts = new Set(inForce.map(({ host }) => host))
  const gone = takenBack.filter(({ host }) => !hosts.has(host))
  return [...inForce, ...gone.map((decision) => ({ ...decision, takenBack: true }))].sort(
    (one, other) => (one.host < other.host ? -1 : 1),
  )
}

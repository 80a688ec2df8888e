import * as v from 'valibot'
import { type Host, isHost } from '../guard/host/host.ts'
import { CHOICES, type Settings } from './settings.ts'

const HOST = v.custom<Host>(isHost)

/**
 * Settings as a file brings them: each of them, and every host as the parser gives it. Unlike what is stored, a file is
 * not mended.
 */
export const WHOLE_SETTINGS = v.object({
  ...CHOICES,
  trustedHosts: v.array(
    v.object({ host: HOST, since: v.number(), scope: v.picklist(['always', 'once']) }),
  ),
  disabledHosts: v.array(HOST),
  dismissedHosts: v.array(HOST),
}) satisfies v.GenericSchema<unknown, Settings>

/**
 * Joins settings: decisions about hosts of both, and of the rest what is chosen here. The seal comes along only if there
 * is none here: the person knows the one that is shown.
 */
export function mergeSettings(current: Settings, incoming: Settings): Settings {
  const known = new Set(current.trustedHosts.map(({ host }) => host))
  return {
    ...current,
    seal: current.seal ?? incoming.seal,
    trustedHosts: [
      ...current.trustedHosts,
      ...incoming.trustedHosts.filter(({ host }) => !known.has(host)),
    ],
    disabledHosts: joined(current.disabledHosts, incoming.disabledHosts),
    dismissedHosts: joined(current.dismissedHosts, incoming.dismissedHosts),
  }
}

const joined = (one: readonly Host[], other: readonly Host[]): Host[] => [
  ...new Set([...one, ...other]),
]

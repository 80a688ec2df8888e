import type { TabReport } from '../../platform/messages.ts'
import type { Settings } from '../../platform/settings.ts'

/** Whether the guard works on a host, by the person's settings. */
export function guardOf(host: string | null, settings: Settings): TabReport['guard'] {
  if (settings.guardScope === 'off') return 'off'
  if (host !== null && settings.disabledHosts.includes(host)) return 'off-here'
  return settings.guardScope === 'operators' ? 'operators-only' : 'on'
}

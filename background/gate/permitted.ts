import { getSettings } from '../../platform/settings.ts'
import { guardOf } from './guard-of.ts'
import { permitFor, readPermits } from './permits.ts'

/** Whether a tab may show a lookalike's host: the person said so, or has switched the guard off or down. */
export async function permitted(host: string | null, tabId: number): Promise<boolean> {
  const [settings, permits] = await Promise.all([getSettings(), readPermits()])
  return guardOf(host, settings) !== 'on' || permitFor(host, tabId, settings, permits) !== null
}

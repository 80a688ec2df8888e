import { registerGate } from '../../platform/gate-registration.ts'
import { serial } from '../../platform/serial.ts'
import { getSettings } from '../../platform/settings.ts'
import { planGate } from './gate-plan.ts'
import { readPermits } from './permits.ts'

/**
 * Has the gate run where the settings and the permits say. Resolves when the browser knows. Each plan is made in its
 * turn, so that an older one never overtakes a newer.
 */
export function syncGate(): Promise<void> {
  return serial('gate', async () => {
    const [settings, permits] = await Promise.all([getSettings(), readPermits()])
    await registerGate(planGate(settings, permits))
  })
}

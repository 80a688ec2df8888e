import { registerGate } from '../../platform/gate-registration.ts'
import { getSettings } from '../../platform/settings.ts'
import { planGate } from './gate-plan.ts'
import { readOnce } from './permits.ts'

/** Has the gate run where the settings and the hosts opened once say. Resolves when the browser knows. */
export async function syncGate(): Promise<void> {
  const [settings, once] = await Promise.all([getSettings(), readOnce()])
  await registerGate(planGate(settings, once))
}

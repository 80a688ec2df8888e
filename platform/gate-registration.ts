import { browser } from './browser.ts'
import { serial } from './serial.ts'

/** On which addresses the gate runs, as match patterns. */
export interface GatePlan {
  matches: string[]
  excludeMatches: string[]
}

const ID = 'gate'

/** Has the browser run the gate where the plan says, from the next document on; null: nowhere. */
export function registerGate(plan: GatePlan | null): Promise<void> {
  return serial('gate-registration', async () => {
    const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] })
    if (plan === null) {
      if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] })
      return
    }
    const script = {
      id: ID,
      js: ['gate.js'],
      runAt: 'document_start' as const,
      allFrames: false,
      // The browser runs it on restored tabs before it has woken the background.
      persistAcrossSessions: true,
      ...plan,
    }
    await (registered
      ? browser.scripting.updateContentScripts([script])
      : browser.scripting.registerContentScripts([script]))
  })
}

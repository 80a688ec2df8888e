import { browser } from './browser.ts'

/** On which addresses the gate runs, as match patterns. */
export interface GatePlan {
  matches: string[]
  excludeMatches: string[]
}

/** What the browser tells of a registered script. */
type Registered = { [Field in keyof GatePlan]?: GatePlan[Field] | undefined }

const ID = 'gate'

/**
 * Has the browser run the gate where the plan says, from the next document on; null: nowhere. Registers nothing if
 * it runs there already. Rejects if the browser refuses a pattern. Call it in turn.
 */
export async function registerGate(plan: GatePlan | null): Promise<void> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] })
  if (plan === null) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [ID] })
    return
  }
  if (registered && isPlan(registered, plan)) return
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
}

/** Whether a registered script runs where the plan says; a browser may tell patterns in an order of its own. */
function isPlan(registered: Registered, plan: GatePlan): boolean {
  const same = (some: readonly string[] | undefined, others: readonly string[]) =>
    JSON.stringify((some ?? []).toSorted()) === JSON.stringify(others.toSorted())
  return (
    same(registered.matches, plan.matches) && same(registered.excludeMatches, plan.excludeMatches)
  )
}

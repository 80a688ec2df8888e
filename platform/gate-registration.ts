import { browser } from './browser.ts'

/** The addresses on which the gate runs, as match patterns. */
export interface GatePlan {
  matches: string[]
  excludeMatches: string[]
}

/** What the browser says about a registered script. */
type Registered = { [Field in keyof GatePlan]?: GatePlan[Field] | undefined } & {
  matchOriginAsFallback?: boolean | undefined
}

const ID = 'gate'

/**
 * Registers the gate as the plan says, or nowhere if it is null; this holds for documents loaded from then on. Does
 * nothing if the gate already runs there. Rejects if the browser refuses a pattern. Must not run twice at once.
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
    // In windows without an address of their own, too: `about:blank` and `blob:` act for the page that opened them.
    matchOriginAsFallback: true,
    // So it runs in restored tabs before the browser has started the background.
    persistAcrossSessions: true,
    ...plan,
  }
  await (registered
    ? browser.scripting.updateContentScripts([script])
    : browser.scripting.registerContentScripts([script]))
}

/** Returns whether a registered script runs where the plan says. The order of patterns does not matter. */
function isPlan(registered: Registered, plan: GatePlan): boolean {
  const same = (some: readonly string[] | undefined, others: readonly string[]) =>
    JSON.stringify((some ?? []).toSorted()) === JSON.stringify(others.toSorted())
  return (
    registered.matchOriginAsFallback === true &&
    same(registered.matches, plan.matches) &&
    same(registered.excludeMatches, plan.excludeMatches)
  )
}

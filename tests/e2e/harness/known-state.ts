/** Where the gate runs before anything is set, as JSON; compared with where it runs when a test begins. */
export type GatePlan = string

/** Where the browser runs the gate at this moment. Runs in a page of the extension. */
export async function gatePlan(): Promise<GatePlan> {
  const scripts = await chrome.scripting.getRegisteredContentScripts({ ids: ['gate'] })
  return JSON.stringify(
    scripts.map(({ matches, excludeMatches }) => [
      [...(matches ?? [])].sort(),
      [...(excludeMatches ?? [])].sort(),
    ]),
  )
}

/**
 * Forgets everything that is stored, and reads back that it is forgotten: what a
 * closing page or the background was still writing comes after the first clearing. Runs in a page of the extension.
 */
export async function forgetEverything(): Promise<void> {
  const { local, session, sync } = chrome.storage
  for (let empty = 0; empty < 2; ) {
    await Promise.all([local.clear(), session.clear(), sync.clear()])
    await new Promise((resolve) => setTimeout(resolve, 20))
    const kept = await Promise.all([local.get(), session.get(), sync.get()])
    const stored = kept.flatMap((area) => Object.keys(area))
    empty = stored.length === 0 ? empty + 1 : 0
  }
}

/**
 * Makes the background read its settings, whatever they were: a permission that went with its tab is not a change of
 * them. Runs in a page of the extension.
 */
export const stirSettings = (): Promise<void> => chrome.storage.local.set({ settings: {} })

import { injectGate } from '../platform/inject.ts'
import { openWelcome } from '../platform/own-pages.ts'
import { allTabs } from '../platform/tabs.ts'
import { refreshMenu } from './check-menu.ts'
import { syncGate } from './gate/gate-plan.ts'
import { FOLLOW_TABS } from './tabs/follow-tabs.ts'
import { showAllVerdicts } from './tabs/show-verdict.ts'

/** Brings the gate and every tab's toolbar up to date after what they depend on has changed. */
export async function resume(): Promise<void> {
  await syncGate()
  await refreshMenu()
  await showAllVerdicts()
}

/**
 * Follows pages that were loaded before this background could see them as if they had just been loaded: the browser
 * has started (Firefox restores tabs first), the extension was updated, or it was given access to pages.
 */
export async function catchUp(): Promise<void> {
  await resume()
  for (const tab of await allTabs()) {
    FOLLOW_TABS.updated(tab, { url: false, complete: !tab.loading })
  }
}

/** Puts the gate into pages that were open before the extension, though after their own scripts, and welcomes. */
export async function install(): Promise<void> {
  await resume()
  for (const { id, url } of await allTabs()) {
    if (url !== null && /^https?:/.test(url)) await injectGate(id)
  }
  await openWelcome()
}

import { injectGate } from '../platform/inject.ts'
import { openWelcome } from '../platform/own-pages.ts'
import { allTabs } from '../platform/tabs.ts'
import { syncGate } from './gate/gate-plan.ts'
import { FOLLOW_TABS } from './tabs/follow-tabs.ts'
import { showAllVerdicts } from './tabs/show-verdict.ts'

/** Something the gate or the toolbar rests on has changed. */
export async function resume(): Promise<void> {
  await syncGate()
  await showAllVerdicts()
}

/**
 * The browser has started, the extension was updated, or it was given access to pages: what was loaded before this
 * background was there to see it (Firefox restores tabs first) is followed as if it had just come.
 */
export async function catchUp(): Promise<void> {
  await resume()
  for (const tab of await allTabs()) {
    FOLLOW_TABS.updated(tab, { url: false, title: false, complete: !tab.loading })
  }
}

/**
 * The first start: pages already open get the gate as well, though after their own scripts, and the person is
 * welcomed.
 */
export async function install(): Promise<void> {
  await resume()
  for (const { id, url } of await allTabs()) {
    if (url !== null && /^https?:/.test(url)) await injectGate(id)
  }
  await openWelcome()
}

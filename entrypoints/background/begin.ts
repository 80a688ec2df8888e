import { injectGate } from '../../platform/inject.ts'
import { openWelcome } from '../../platform/own-pages.ts'
import { allTabs } from '../../platform/tabs.ts'
import { showAllVerdicts } from './show-verdict.ts'
import { syncGate } from './sync-gate.ts'

/** The browser has started, or the extension was updated: everything registered is registered again. */
export async function resume(): Promise<void> {
  await syncGate()
  await showAllVerdicts()
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

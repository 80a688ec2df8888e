import { withdrawPermits } from '../gate/decisions.ts'
import { type TabState, writeTab } from './tab-state.ts'

/**
 * Stores where a tab is now, and takes its permit back if it has left the host. Every change of a tab's host is stored
 * here, whoever tells of it first: the browser's event, or a message of the page that has come.
 */
export async function keepTab(
  tabId: number,
  before: TabState | null,
  state: TabState,
): Promise<void> {
  await writeTab(tabId, state)
  if (state.host === before?.host) return
  await withdrawPermits((permit) => permit.tabId !== tabId || permit.host === state.host)
}

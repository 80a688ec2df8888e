import { injectPanel } from '../../platform/inject.ts'
import { getSettings } from '../../platform/settings.ts'
import { guardOf, permitted } from '../gate/permits.ts'
import type { TabState } from '../tabs/tab-state.ts'
import { writeTab } from '../tabs/tab-state.ts'

/**
 * Has the panel's script look into a tab's page, where the guard works there; once a document.
 * Call it under the tab's `serial`.
 */
export async function look(tabId: number, state: TabState): Promise<void> {
  if (state.injected || state.stopped || state.verdict.kind === 'unreadable') return
  // A lookalike is about to be replaced, unless the person opened it anyway.
  const fake = state.verdict.kind === 'lookalike'
  if (fake && !(await permitted(state.host, tabId))) return
  const guard = guardOf(state.host, await getSettings())
  const wanted = guard === 'on' || (guard === 'operators-only' && state.verdict.kind === 'official')
  if (wanted && (await injectPanel(tabId))) await writeTab(tabId, { ...state, injected: true })
}

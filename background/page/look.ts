import { injectPanel } from '../../platform/inject.ts'
import { getSettings } from '../../platform/settings.ts'
import { guardOf, permitted } from '../gate/permits.ts'
import type { TabState } from '../tabs/tab-state.ts'
import { writeTab } from '../tabs/tab-state.ts'

/**
 * Runs the panel's script in a tab's page, once per document, if the guard works there. `state` is what is kept of the
 * tab now: call this inside the tab's `serial` task. Resolves to whether it runs there from now on.
 */
export async function look(tabId: number, state: TabState): Promise<boolean> {
  if (state.injected || state.stopped || state.host === null) return false
  // A lookalike is about to be replaced, unless the person opened it anyway.
  const fake = state.verdict.kind === 'lookalike'
  if (fake && !(await permitted(state.host, tabId))) return false
  const guard = guardOf(state.host, await getSettings())
  const wanted = guard === 'on' || (guard === 'operators-only' && state.verdict.kind === 'official')
  if (!wanted || !(await injectPanel(tabId))) return false
  await writeTab(tabId, { ...state, injected: true })
  return true
}

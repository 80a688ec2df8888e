import { serial } from '../../platform/serial.ts'
import { stoppedUrl } from '../../platform/stopped-url.ts'
import { getTab, replaceInTab } from '../../platform/tabs.ts'
import { permitted } from '../gate/permits.ts'
import { hostOf } from './host-of.ts'
import { readTab } from './tab-states.ts'

/** How long the gate's own message may be under way after the browser says that the page is there. */
const GRACE_MS = 400

/**
 * Stops a lookalike that was loaded without the gate: restored in the browser's first moment, brought back from the
 * back/forward cache, or open once in another tab. `visit` is the tab's, as it was when the page was seen.
 */
export function stopLate(tabId: number, url: string, visit: number, grace = GRACE_MS): void {
  setTimeout(
    () =>
      serial(tabId, async () => {
        const [state, tab] = await Promise.all([readTab(tabId), getTab(tabId)])
        if (tab?.url !== url || state?.url !== url || state.gated || state.stopped) return
        if (state.visit !== visit || state.verdict.kind !== 'lookalike') return
        if (!(await permitted(hostOf(url), tabId))) await replaceInTab(tabId, stoppedUrl(url))
      }),
    grace,
  )
}

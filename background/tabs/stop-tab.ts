import { classifyAddress } from '../../guard/address.ts'
import type { Navigation } from '../../platform/messages.ts'
import { serial } from '../../platform/serial.ts'
import { stoppedUrl } from '../../platform/stopped-url.ts'
import { getTab, reloadTab, replaceInTab, stepInTab } from '../../platform/tabs.ts'
import { permitted } from '../gate/permits.ts'
import { arrive, readTab, writeTab } from './tab-state.ts'
import { hostOf } from './where-is.ts'

/**
 * A tab has come to a lookalike, whose document the judge has stopped: the stopped page takes its place.
 * On the way back from a stopped page the tab steps over it instead, or back to the stopped page where nothing
 * lies beyond, so that neither direction is a trap.
 */
export function stopTab(tabId: number, url: string, navigation: Navigation): Promise<void> {
  return serial(tabId, async () => {
    if (classifyAddress(url).kind !== 'lookalike' || !(await isAt(tabId, url))) return
    const state = arrive(await readTab(tabId), url, false)
    if (await permitted(hostOf(url), tabId)) {
      // The permission came after the document had begun. Once: a second time it would be a loop.
      await writeTab(tabId, { ...state, reloaded: true })
      if (!state.reloaded) await reloadTab(tabId)
      return
    }
    await writeTab(tabId, { ...state, gated: true })
    if (navigation === 'back_forward' && state.backing) {
      if (await stepInTab(tabId, 'back')) return
      if (await stepInTab(tabId, 'forward')) return
    }
    await replaceInTab(tabId, stoppedUrl(url))
  })
}

/** Puts the stopped page in the place of a page whatever its verdict: it hides our warning, or the person asked. */
export const replaceTab = (tabId: number, url: string): Promise<void> =>
  serial(tabId, async () => {
    if (await isAt(tabId, url)) await replaceInTab(tabId, stoppedUrl(url))
  })

/** A message may be older than the tab's present page. */
async function isAt(tabId: number, url: string): Promise<boolean> {
  const tab = await getTab(tabId)
  return tab !== null && (tab.url === null || hostOf(tab.url) === hostOf(url))
}

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

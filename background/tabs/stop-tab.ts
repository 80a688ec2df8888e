import { classifyHost } from '../../guard/address.ts'
import type { FromPage } from '../../platform/listen.ts'
import type { Navigation } from '../../platform/messages.ts'
import { serial } from '../../platform/serial.ts'
import { stoppedUrl } from '../../platform/stopped-url.ts'
import { getTab, reloadTab, replaceInTab, stepInTab } from '../../platform/tabs.ts'
import { permitted } from '../gate/permits.ts'
import { isOnHost, pageAddress } from './tab-address.ts'
import { arrive, readTab, type TabState, writeTab } from './tab-state.ts'

/**
 * A tab has come to a lookalike, whose document the judge has stopped: the stopped page takes its place.
 * On the way back from a stopped page the tab steps over it instead, or back to the stopped page where nothing
 * lies beyond, so that neither direction is a trap.
 */
export function stopTab(from: FromPage, navigation: Navigation): Promise<void> {
  const { tabId, url, host } = from
  return serial(tabId, async () => {
    if (classifyHost(host).kind !== 'lookalike' || !(await isAt(from))) return
    const state = arrive(await readTab(tabId), pageAddress(from))
    if (await permitted(host.ascii, tabId)) {
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
export const replaceTab = (from: FromPage): Promise<void> =>
  serial(from.tabId, async () => {
    if (await isAt(from)) await replaceInTab(from.tabId, stoppedUrl(from.url))
  })

/** A message may be older than the tab's present page. */
async function isAt(from: FromPage): Promise<boolean> {
  const tab = await getTab(from.tabId)
  return tab !== null && (tab.url === null || isOnHost(tab.url, from))
}

/** How long the gate's own message may be under way after the browser says that the page is there. */
const GRACE_MS = 400

/**
 * Stops a lookalike that was loaded without the gate: restored in the browser's first moment, brought back from the
 * back/forward cache, or open once in another tab. `seen` is what was known of the tab when the page was seen.
 */
export function stopLate(tabId: number, seen: TabState, grace = GRACE_MS): void {
  const { url, host, visit } = seen
  if (url === null) return
  setTimeout(
    () =>
      serial(tabId, async () => {
        const [state, tab] = await Promise.all([readTab(tabId), getTab(tabId)])
        if (tab?.url !== url || state?.url !== url || state.gated || state.stopped) return
        if (state.visit !== visit || state.verdict.kind !== 'lookalike') return
        if (!(await permitted(host, tabId))) await replaceInTab(tabId, stoppedUrl(url))
      }),
    grace,
  )
}

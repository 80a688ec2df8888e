import { classifyHost } from '../../guard/classify-address.ts'
import type { FromPage } from '../../platform/listen.ts'
import type { Navigation } from '../../platform/messages.ts'
import { serial } from '../../platform/serial.ts'
import { stoppedUrl } from '../../platform/stopped-url.ts'
import { getTab, reloadTab, replaceInTab, stepInTab, type TabFacts } from '../../platform/tabs.ts'
import { permitted } from '../gate/permits.ts'
import { stoppedWords } from './stopped-words.ts'
import { isHidden, isOnHost, pageAddress } from './tab-address.ts'
import { arrive, readTab, type TabState, writeTab } from './tab-state.ts'

/**
 * Replaces a lookalike, whose document the judge has stopped, by the stopped page. On the way back from a stopped page
 * the tab skips the lookalike instead, or returns to the stopped page if nothing lies before it: neither direction is
 * a trap.
 */
export function stopTab(from: FromPage, navigation: Navigation): Promise<void> {
  const { tabId, url, host } = from
  return serial(tabId, async () => {
    // All at once: until our page is there, the person sees a stopped document.
    const asked = [tabAt(from), readTab(tabId), permitted(host.ascii, tabId)] as const
    const [tab, kept, allowed] = await Promise.all(asked)
    if (classifyHost(host).kind !== 'lookalike' || !tab) return
    const state = arrive(kept, pageAddress(from))
    if (allowed) {
      // The permit came after the document had begun to load. Reload once only: more could be a loop.
      await writeTab(tabId, { ...state, reloaded: true })
      if (!state.reloaded) await reloadTab(tabId)
      return
    }
    const written = writeTab(tabId, { ...state, gated: true })
    // The judge's words stand in the stopped document already.
    if (!tab.showsOurs) return written
    if (navigation === 'back_forward' && state.backing) {
      if (await stepInTab(tabId, 'back')) return
      if (await stepInTab(tabId, 'forward')) return
    }
    await Promise.all([written, replaceInTab(tabId, stoppedUrl(url))])
  })
}

/** Replaces a page by the stopped page, whatever its verdict: it hides our warning, or the person asked. */
export const replaceTab = (from: FromPage, imitates: string | null): Promise<void> =>
  serial(from.tabId, async () => {
    const tab = await tabAt(from)
    if (tab) await showStopped(tab, from.url, from.host.ascii, imitates)
  })

/** Shows our stopped page in a tab or, where the browser refuses it, a page with nothing but its words. */
async function showStopped(tab: TabFacts, url: string, host: string, imitates: string | null) {
  if (tab.showsOurs) await replaceInTab(tab.id, stoppedUrl(url))
  else if (imitates !== null) await replaceInTab(tab.id, await stoppedWords(host, imitates))
}

/** Resolves to the sender's tab, or to null if it has left the sender's host: a message may be older than the tab's page. */
async function tabAt(from: FromPage): Promise<TabFacts | null> {
  const tab = await getTab(from.tabId)
  return tab !== null && (isHidden(tab.url) || isOnHost(tab.url, from)) ? tab : null
}

/** How long the judge's message may take to arrive after the browser says that the page is there. */
const GRACE_MS = 400

/**
 * Stops a lookalike that was loaded without the gate: restored as the browser started, taken from the back/forward
 * cache, or open once in another tab. `seen` is what was kept of the tab when it came to the page; `grace` is how many
 * milliseconds to wait for the judge's message.
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
        if (await permitted(host, tabId)) return
        const { imitates } = state.verdict
        await showStopped(tab, url, host ?? '', imitates)
      }),
    grace,
  )
}

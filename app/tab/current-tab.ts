import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { ShownHost } from '../../components/verdict-card/verdict-card.tsx'
import type { TabReport } from '../../platform/messages.ts'
import { send } from '../../platform/send.ts'
import { activeTabId, watchTabs } from '../../platform/tabs.ts'
import { bringParts } from './card-parts.ts'

/** What is known of a tab, with its host as it is shown. */
interface ShownReport extends TabReport {
  host: ShownHost | null
}

const current = signal<ShownReport | null>(null)

/** What is known of the page beside the guide; null until the background has answered. */
export const report: ReadonlySignal<ShownReport | null> = current

/** Whoever has waited this long reads on without the verdict. */
const LONGEST_WAIT_MS = 1000

const waited = signal(false)

/** Whether what stands below the verdict can be shown: it is known, or has kept everybody waiting long enough. */
export const settled: ReadonlySignal<boolean> = computed(
  () => current.value !== null || waited.value,
)

/** When the background says nothing (it was just updated, or no tab is left), the guide works on without it. */
const SILENCE: TabReport = {
  tabId: -1,
  url: null,
  verdict: { kind: 'unreadable', reasons: [], checks: [] },
  access: 'unreadable',
  guard: 'on',
  trusted: null,
  dismissed: null,
  tampered: false,
  stopped: false,
}

let asked = 0

/** Asks the background about the tab the person is looking at; what a later question overtakes is not shown. */
export async function askAboutTab(): Promise<void> {
  asked += 1
  const mine = asked
  setTimeout(() => {
    waited.value = true
  }, LONGEST_WAIT_MS)
  const [answer, { shownHost }] = await Promise.all([reportOfTab(), import('./shown-host.ts')])
  await bringParts(answer.verdict)
  if (mine === asked) current.value = { ...answer, host: shownHost(answer.url) }
}

async function reportOfTab(): Promise<TabReport> {
  const tabId = await activeTabId()
  const answer = tabId === null ? 'no-answer' : await send({ type: 'report', tabId })
  return answer === 'no-answer' ? SILENCE : answer
}

/** Asks again whenever another tab comes to the front or the page in it changes: for the side panel, which stays. */
export function followTabs(): void {
  const ask = (): void => void askAboutTab()
  watchTabs({ updated: ask, activated: ask, removed: () => {}, replaced: ask })
  // The page may have changed while the guide was opening.
  ask()
}

import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { ShownHost } from '../../components/verdict-card/verdict-card.tsx'
import type { TabReport } from '../../platform/messages.ts'
import { send } from '../../platform/send.ts'
import { activeTabId, watchTabs } from '../../platform/tabs.ts'
import { bringParts } from './card-parts.ts'

/** What is known of a tab, with its host as shown. */
interface ShownReport extends TabReport {
  host: ShownHost | null
}

const current = signal<ShownReport | null>(null)

/** What is known of the page beside the guide; null until the background has answered. */
export const report: ReadonlySignal<ShownReport | null> = current

/** After this long the guide is shown without the verdict. */
const LONGEST_WAIT_MS = 1000

const waited = signal(false)

/** Whether the content below the verdict can be shown: the verdict is known, or it has taken too long. */
export const settled: ReadonlySignal<boolean> = computed(
  () => current.value !== null || waited.value,
)

/** If the background does not answer (it was just updated, or no tab is left), the guide works without it. */
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

/** Asks the background about the active tab. An answer that a later question has overtaken is ignored. */
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

/** Asks again whenever another tab becomes active or its page changes: for the side panel, which stays open. */
export function followTabs(): void {
  const ask = (): void => void askAboutTab()
  watchTabs({ updated: ask, activated: ask, removed: () => {}, replaced: ask })
  // The page may have changed while the guide was opening.
  ask()
}

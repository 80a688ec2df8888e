import { type ReadonlySignal, signal } from '@preact/signals'
import type { ShownHost } from '../../components/verdict-card/verdict-card.tsx'
import type { TabReport } from '../../platform/messages.ts'
import { watchTabs } from '../../platform/tabs.ts'
import { reportOfTab } from '../ahead.ts'
import { bringParts } from './card-parts.ts'
import { shownHost } from './shown-host.ts'

/** What is known of a tab, with its host as shown. */
interface ShownReport extends TabReport {
  host: ShownHost | null
}

const current = signal<ShownReport | null>(null)

/** What is known of the page beside the guide; null until the background has answered. */
export const report: ReadonlySignal<ShownReport | null> = current

/** Whether the guide was drawn before the background had answered: then its card keeps room for any verdict. */
export const late = signal(false)

let asked = 0

/**
 * Shows what the background says of the active tab; `coming` is an answer that was asked for earlier. An answer that a
 * later question has overtaken is ignored.
 */
export async function askAboutTab(coming = reportOfTab()): Promise<void> {
  asked += 1
  const mine = asked
  const answer = await coming
  await bringParts(answer.verdict)
  if (mine === asked) current.value = { ...answer, host: shownHost(answer.url) }
}

/** Asks again whenever another tab becomes active or its page changes: for the side panel, which stays open. */
export function followTabs(): void {
  const ask = (): void => void askAboutTab()
  watchTabs({ updated: ask, activated: ask, removed: () => {}, replaced: ask })
  // The page may have changed while the guide was opening.
  ask()
}

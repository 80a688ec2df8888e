import type { TopicId } from '../guide/topic-id.ts'
import type { TabReport } from '../platform/messages.ts'
import { type NextDue, readNextDue } from '../platform/next-due.ts'
import { send } from '../platform/send.ts'
import { DEFAULT_SETTINGS, getSettings, type Settings } from '../platform/settings.ts'
import { activeTabId } from '../platform/tabs.ts'
import { type Glance, recall, recentTopics } from './memory.ts'

/** What the first paint of the guide rests on, asked for while the guide's own code is still loading. */
export interface Ahead {
  settings: Promise<Settings>
  /** What was shown last; null if that is too long ago. */
  glance: Promise<Glance | null>
  recents: Promise<TopicId[]>
  /** The soonest thing that a card of the person's needs. */
  due: Promise<NextDue | null>
  /** What is known of the active tab. */
  report: Promise<TabReport>
}

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

/** Asks the background about the active tab. */
export async function reportOfTab(): Promise<TabReport> {
  const tabId = await activeTabId()
  const answer = tabId === null ? 'no-answer' : await send({ type: 'report', tabId })
  return answer === 'no-answer' ? SILENCE : answer
}

/** Asks for everything at once. An unreadable storage costs the person's choices, never the guide. */
export function lookAhead(): Ahead {
  return {
    report: reportOfTab(),
    settings: getSettings().catch(() => DEFAULT_SETTINGS),
    glance: recall().catch(() => null),
    recents: recentTopics().catch(() => []),
    due: readNextDue().catch(() => null),
  }
}

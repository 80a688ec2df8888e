import { expect, test, vi } from 'vitest'
import { askAboutTab, report } from '../../app/tab/current-tab.ts'
import type { TabReport } from '../../platform/messages.ts'

/** Answers that are still due, in the order of their questions. */
const owed = vi.hoisted(() => [] as ((answer: TabReport) => void)[])
vi.mock('../../platform/tabs.ts', () => ({ activeTabId: async () => 1 }))
vi.mock('../../platform/send.ts', () => ({
  send: () => new Promise<TabReport>((resolve) => owed.push(resolve)),
}))

const about = (url: string): TabReport => ({
  tabId: 1,
  url,
  verdict: { kind: 'unreadable', reasons: [], checks: [] },
  access: 'granted',
  guard: 'on',
  trusted: null,
  dismissed: null,
  tampered: false,
  stopped: false,
})

test('an answer that comes after the answer to a later question is not shown', async () => {
  const first = askAboutTab()
  const second = askAboutTab()
  await vi.waitFor(() => expect(owed).toHaveLength(2))
  owed[1]?.(about('https://second.ru/'))
  await second
  owed[0]?.(about('https://first.ru/'))
  await first
  expect(report.value?.url).toBe('https://second.ru/')
})

import type { Page } from 'playwright-core'

/** What can be wrong when a page of ours opens. */
export const TROUBLES = [
  'waiting',
  'no-texts',
  'no-search',
  'bad-storage',
  'no-storage',
  'offline',
] as const

/** One of them. */
export type Trouble = (typeof TROUBLES)[number]

/** Makes the next document of a page meet a trouble. `waiting` is what is seen before anything has come. */
export async function makeTrouble(page: Page, trouble: Trouble): Promise<void> {
  if (trouble === 'offline') await page.context().setOffline(true)
  else await page.addInitScript(trip, trouble)
}

/** Puts right what outlives the page. */
export const endTrouble = (page: Page): Promise<void> => page.context().setOffline(false)

function trip(trouble: Trouble): void {
  const never = (): Promise<never> => new Promise(() => {})
  const refuse = (): Promise<never> => Promise.reject(new Error('refused'))
  const { fetch } = window
  const refused = { 'no-texts': '/texts.', 'no-search': '/search-index.' } as Record<string, string>
  const part = refused[trouble]
  if (part !== undefined)
    window.fetch = (what, how) => (String(what).includes(part) ? refuse() : fetch(what, how))
  if (trouble === 'waiting') {
    window.fetch = never
    Object.defineProperty(chrome.runtime, 'sendMessage', { value: () => undefined })
  }
  const bad = { settings: 'not settings', 'recent-topics': [7], glance: { query: 3 } }
  const areas = [chrome.storage.local, chrome.storage.session]
  if (trouble === 'bad-storage')
    for (const area of areas) Object.defineProperty(area, 'get', { value: async () => bad })
  if (trouble === 'no-storage')
    for (const area of areas) Object.defineProperty(area, 'get', { value: refuse })
}

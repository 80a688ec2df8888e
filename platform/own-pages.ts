import { browser } from './browser.ts'

/** Our pages that stand in a tab of their own. */
export type OwnPage = 'welcome' | 'options'

const PATHS = { welcome: '/welcome.html', options: '/options.html' } as const

/** Opens one of our pages in a new tab. */
export async function openOwnPage(page: OwnPage): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(PATHS[page]) })
}

/** Opens the guide: the popup where the browser lets us (from a click), else the same page in a tab. */
export async function openGuide(): Promise<void> {
  try {
    await browser.action.openPopup()
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL('/popup.html' as '/options.html') })
  }
}

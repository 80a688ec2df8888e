import { browser } from './browser.ts'

/** Opens the welcome page in a new tab. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })
}

/** Opens the guide: the popup where the browser lets us (from a click), else the same page in a tab. */
export async function openGuide(): Promise<void> {
  try {
    await browser.action.openPopup()
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL('/popup.html') })
  }
}

import { browser } from './browser.ts'

/** Runs the panel's script in a tab's top document, now. False where the page can't be reached. */
export async function injectPanel(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      files: ['/panel.js'],
      injectImmediately: true,
    })
    return true
  } catch {
    return false
  }
}

/** Runs the gate, and the judge with it, in a page that was there before the extension was. */
export async function injectGate(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      files: ['/judge.js', '/gate.js'],
      injectImmediately: true,
    })
    return true
  } catch {
    return false
  }
}

/**
 * Runs the panel's script in every child frame of a tab, where it only looks; what each that could be reached has
 * found. In the top document it runs a second time, and does nothing.
 */
export async function lookIntoFrames(tabId: number): Promise<unknown[]> {
  try {
    const results = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: ['/panel.js'],
      injectImmediately: true,
    })
    return results.filter(({ frameId }) => frameId !== 0).map(({ result }) => result)
  } catch {
    return []
  }
}

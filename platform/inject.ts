import { browser } from './browser.ts'

/** Runs the panel's script in a tab's top document. Resolves to false if the page can't be reached. */
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

/** Runs the judge and the gate in a page older than the extension. Resolves to false if it can't be reached. */
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
 * Runs the panel's script in every child frame of a tab, where it only collects facts. Resolves to what it found in
 * each frame that could be reached, unchecked. In the top document it runs a second time and does nothing.
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

import { browser } from './browser.ts'

/** Runs the panel's script in a tab's top document. Resolves to false if the page can't be reached. */
export const injectPanel = (tabId: number): Promise<boolean> => inject(tabId, ['/panel.js'])

/** Runs what draws the panel in a tab's top document, where the panel's script is. Resolves as `injectPanel` does. */
export const injectStage = (tabId: number): Promise<boolean> => inject(tabId, ['/stage.js'])

/** Runs the judge and the gate in a page older than the extension. Resolves to false if it can't be reached. */
export const injectGate = (tabId: number): Promise<boolean> =>
  inject(tabId, ['/judge.js', '/gate.js'])

async function inject(
  tabId: number,
  files: ('/panel.js' | '/stage.js' | '/judge.js' | '/gate.js')[],
): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      files,
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

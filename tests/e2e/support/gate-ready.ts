import type { Chromium } from '../harness/chromium.ts'

/** Waits until the browser runs the gate on new documents: it is registered in the background's first moment. */
export async function gateReady(chromium: Chromium): Promise<void> {
  const worker = await chromium.worker()
  for (let tries = 0; tries < 100; tries++) {
    const scripts = await worker.evaluate(() => chrome.scripting.getRegisteredContentScripts())
    if (scripts.some(({ id }) => id === 'gate')) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('The gate was not registered within five seconds.')
}

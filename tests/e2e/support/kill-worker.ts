import type { Chromium } from '../harness/chromium.ts'

/** Kills the extension's service worker, as the browser does when it has been idle. Throws if it lives on. */
export async function killWorker(chromium: Chromium): Promise<void> {
  const page = await chromium.context.newPage()
  const worker = await chromium.worker()
  await worker.evaluate(() => Object.assign(globalThis, { alive: true }))
  const session = await chromium.context.newCDPSession(page)
  const { targetInfos } = await session.send('Target.getTargets')
  for (const { type, url, targetId } of targetInfos) {
    if (type === 'service_worker' && url.includes(chromium.extensionId)) {
      await session.send('Target.closeTarget', { targetId })
    }
  }
  // Any event wakes a new one, with nothing of the old one's memory.
  await page.goto('about:blank#awake')
  const lives = async () => (await chromium.worker()).evaluate(() => 'alive' in globalThis)
  // The question itself may meet the restart.
  if (await lives().catch(lives)) throw new Error('The service worker was not killed.')
  await page.close()
}

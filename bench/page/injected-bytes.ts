import type { Chromium } from '../../tests/e2e/harness/chromium.ts'
import { SETTLE_MS } from './measure-load.ts'

/**
 * Returns the bytes of an extension's scripts in a page, in its isolated world or among the page's own. It loads the
 * page separately, since the debugger costs time.
 */
export async function injectedBytes(chromium: Chromium, url: string): Promise<number> {
  const page = await chromium.context.newPage()
  const session = await chromium.context.newCDPSession(page)
  let bytes = 0
  session.on('Debugger.scriptParsed', (script) => {
    const world = script.executionContextAuxData as { type?: string } | undefined
    // Scripts of an extension's own page, such as the stopped one, run on the extension's origin.
    const ownPage = world?.type === 'default' && page.url().startsWith('chrome-extension:')
    if (script.url.startsWith('chrome-extension:') && !ownPage) bytes += script.length ?? 0
  })
  await session.send('Debugger.enable')
  await page.goto(url).catch(() => undefined)
  await page.waitForTimeout(SETTLE_MS)
  await page.close()
  return bytes
}

import type { Page } from 'playwright-core'
import type { Chromium } from '../../tests/e2e/harness/chromium.ts'

/** Milliseconds from the commit of a lookalike to the first paint of the stopped page. */
export const timeToStopped = (chromium: Chromium, url: string): Promise<number> =>
  timeToPaint(chromium, url, async (page) => {
    await page.waitForURL(/\/stopped\.html#/)
    await page.getByRole('heading', { level: 1 }).waitFor()
  })

/** Milliseconds from the commit of a page to the first paint of what it leads to: itself, if `comes` waits for nothing. */
export async function timeToPaint(
  chromium: Chromium,
  url: string,
  comes: (page: Page) => Promise<void> = async () => {},
): Promise<number> {
  const page = await chromium.context.newPage()
  const session = await chromium.context.newCDPSession(page)
  await session.send('Page.enable')
  await session.send('Page.setLifecycleEventsEnabled', { enabled: true })
  const seen: { name: string; timestamp: number }[] = []
  session.on('Page.lifecycleEvent', ({ name, timestamp }) => seen.push({ name, timestamp }))
  await page.goto(url).catch(() => undefined)
  await comes(page)
  await page.waitForTimeout(100)
  await page.close()
  // The first document's `init` is its commit.
  const commit = seen.find(({ name }) => name === 'init')
  const paint = seen.findLast(({ name }) => name === 'firstContentfulPaint')
  return commit && paint ? 1000 * (paint.timestamp - commit.timestamp) : Number.NaN
}

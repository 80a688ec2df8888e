import type { Page } from 'playwright-core'
import type { Chromium } from '../../tests/e2e/harness/chromium.ts'

/** Milliseconds from the commit of a lookalike to the first paint of the stopped page. */
export async function timeToStopped(chromium: Chromium, url: string): Promise<number> {
  const page = await chromium.context.newPage()
  const session = await chromium.context.newCDPSession(page)
  await session.send('Page.enable')
  await session.send('Page.setLifecycleEventsEnabled', { enabled: true })
  const seen: { name: string; timestamp: number }[] = []
  session.on('Page.lifecycleEvent', ({ name, timestamp }) => seen.push({ name, timestamp }))
  await page.goto(url).catch(() => undefined)
  await page.waitForURL(/\/stopped\.html#/)
  await painted(page)
  await page.close()
  // The first document's `init` is its commit.
  const commit = seen.find(({ name }) => name === 'init')
  const paint = seen.findLast(({ name }) => name === 'firstContentfulPaint')
  return commit && paint ? 1000 * (paint.timestamp - commit.timestamp) : Number.NaN
}

async function painted(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForTimeout(100)
}

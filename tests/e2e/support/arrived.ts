import type { Page } from 'playwright-core'

const PATIENCE_MS = 30_000

/**
 * Waits until a tab has come to an address; rejects after half a minute. Loads are cut off on the way, by our stop or by
 * a second load, which `page.waitForURL` takes for a failure; only where the tab comes to counts.
 */
export async function arrived(page: Page, at: string | RegExp): Promise<void> {
  const there = () => (typeof at === 'string' ? page.url() === at : at.test(page.url()))
  for (const end = Date.now() + PATIENCE_MS; !there(); ) {
    if (Date.now() > end) throw new Error(`The tab is at ${page.url()}, not at ${at}`)
    await page.waitForTimeout(50)
  }
  await page.waitForLoadState()
}

import type { Page } from 'puppeteer-core'
import type { Firefox } from '../harness/firefox.ts'

/**
 * Leads the kept welcome page of the extension to another of its pages, and waits until `shown` (a CSS selector) is in
 * it. WebDriver can't go to pages of extensions; they can go to each other.
 */
export async function openOwnPage(
  { welcome }: Firefox,
  path: string,
  shown: string,
): Promise<Page> {
  if (welcome === undefined) throw new Error('The welcome page was not kept.')
  await welcome.evaluate((to) => location.assign(to), path).catch(() => undefined)
  await welcome.waitForSelector(shown)
  return welcome
}

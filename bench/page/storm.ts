import type { Chromium } from '../../tests/e2e/harness/chromium.ts'
import { extensionTime, startTrace } from './trace.ts'

/** The panel is shown by then. */
const PANEL_MS = 1500
/** How long the storm is watched. */
const STORM_MS = 5000

/** The cost of a storm of changes. */
export interface Storm {
  /** Share of one core that the extension's scripts used, in per cent. */
  share: number
  /** Changes per second that the page itself managed. */
  changes: number
}

/** Lets a page change its document 10,000 times a second (attack A35) and watches an extension's scripts. */
export async function storm(chromium: Chromium, url: string): Promise<Storm> {
  const page = await chromium.context.newPage()
  const session = await chromium.context.newCDPSession(page)
  await page.goto(url)
  await page.waitForTimeout(PANEL_MS)
  await page.evaluate(() => {
    const changed = document.body.appendChild(document.createElement('div'))
    changed.dataset.changes = '0'
    setInterval(() => {
      for (let change = 0; change < 100; change++) changed.textContent = String(change)
      changed.dataset.changes = String(Number(changed.dataset.changes) + 100)
    }, 10)
  })
  const made = () =>
    page.evaluate(() =>
      Number(document.querySelector('div:last-of-type')?.getAttribute('data-changes')),
    )
  const trace = await startTrace(session)
  const [before, started] = [await made(), performance.now()]
  await page.waitForTimeout(STORM_MS)
  const [after, took] = [await made(), performance.now() - started]
  const events = await trace()
  await page.close()
  return {
    share: (100 * extensionTime(events)) / took,
    changes: (1000 * (after - before)) / took,
  }
}

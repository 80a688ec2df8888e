import type { Chromium } from '../../tests/e2e/harness/chromium.ts'

/** The panel is shown by then. */
const PANEL_MS = 1500

/** Returns the page's cumulative layout shift as the browser counts it, without shifts that the person caused. */
export async function layoutShift(chromium: Chromium, url: string): Promise<number> {
  const page = await chromium.context.newPage()
  await page.goto(url)
  await page.waitForTimeout(PANEL_MS)
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const shifts = list.getEntries() as (PerformanceEntry & { value: number })[]
          resolve(shifts.reduce((sum, { value }) => sum + value, 0))
        }).observe({ type: 'layout-shift', buffered: true })
        // If nothing has shifted, the observer is not called.
        setTimeout(resolve, 200, 0)
      }),
  )
  await page.close()
  return shift
}

import type { Page } from 'playwright-core'

/** The cost of opening a page, in milliseconds since its navigation began, and how much of it moved. */
export interface Opening {
  /** First contentful paint. */
  first: number
  /** The largest text or picture painted within the first half second: the guide itself, not its empty frame. */
  largest: number
  /** Cumulative layout shift, without dimension. */
  shift: number
}

/** Long enough to load the verdict, the texts and the search. */
const SETTLE_MS = 500

/** Opens an address in a tab of the popup's size. */
export async function measureOpen(page: Page, address: string): Promise<Opening> {
  await page.setViewportSize({ width: 380, height: 600 })
  await page.goto(address)
  await page.waitForTimeout(SETTLE_MS)
  return page.evaluate(readOpening)
}

async function readOpening(): Promise<Opening> {
  const entriesOf = (type: string): Promise<PerformanceEntryList> =>
    new Promise((resolve) => {
      const observer = new PerformanceObserver((list) => resolve(list.getEntries()))
      observer.observe({ type, buffered: true })
      setTimeout(() => resolve([]), 100)
    })
  const [paints, largest, shifts] = await Promise.all(
    ['paint', 'largest-contentful-paint', 'layout-shift'].map(entriesOf),
  )
  const shiftOf = (entry: PerformanceEntry): number => ('value' in entry ? Number(entry.value) : 0)
  return {
    first: paints?.find(({ name }) => name === 'first-contentful-paint')?.startTime ?? Number.NaN,
    largest: largest?.at(-1)?.startTime ?? Number.NaN,
    shift: (shifts ?? []).reduce((sum, entry) => sum + shiftOf(entry), 0),
  }
}

import type { Page } from 'playwright-core'

/** One movement of something already painted. */
interface Shift extends PerformanceEntry {
  value: number
  sources: readonly { node: Element | null; previousRect: DOMRect; currentRect: DOMRect }[]
}

/** Everything that has moved by itself on a page since it was opened, one line a movement; empty where nothing has. */
export function layoutShifts(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const found: string[] = []
        const note = (list: PerformanceObserverEntryList): void => {
          for (const { value, sources } of list.getEntries() as Shift[])
            for (const { node, previousRect, currentRect } of sources)
              found.push(
                `${value}: ${node?.tagName ?? 'text'} ${node?.textContent?.slice(0, 20)} ${previousRect.y} → ${currentRect.y}, ${previousRect.height} → ${currentRect.height} high`,
              )
        }
        new PerformanceObserver(note).observe({ type: 'layout-shift', buffered: true })
        // The observer is told of what is past in a task of its own.
        setTimeout(() => resolve(found), 100)
      }),
  )
}

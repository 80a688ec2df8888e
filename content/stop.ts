import { STOP_COVER_TEXTS } from '../locales/stop-cover.ts'
import type { Navigation } from '../platform/messages.ts'
import { send } from '../platform/send.ts'

/**
 * Stops the document before any of its scripts has run, empties it, and asks the background to show the stopped page
 * instead. Call it at `document_start` only. `host` and `imitates` are for the words shown if the background does not
 * answer (the extension was updated or removed at that moment).
 */
export function stopPage(host: string, imitates: string): void {
  window.stop()
  const explain = coverDocument()
  const report = async (navigation: Navigation): Promise<void> => {
    if ((await send({ type: 'stop', navigation })) === 'no-answer') explain(words(host, imitates))
  }
  whenShown(() => report(navigationKind()))
  addEventListener('pageshow', (event) => {
    if (event.persisted) report('back_forward')
  })
}

const words = (host: string, imitates: string): string =>
  STOP_COVER_TEXTS.map((text) => text(host, imitates)).join('\n\n')

/** HTML's namespace: the covered document may be XHTML, SVG or anything else. */
const HTML = 'http://www.w3.org/1999/xhtml'

/** Shows words on the blank cover. */
type Explain = (words: string) => void

/**
 * Replaces everything in the document with one blank, opaque root. Call it after `window.stop()`, so that no parser or
 * script of the page can put anything back. Returns a function that shows words on it.
 */
function coverDocument(): Explain {
  const root = document.createElementNS(HTML, 'html') as HTMLElement
  const body = document.createElementNS(HTML, 'body') as HTMLElement
  root.style.cssText = 'color-scheme:light dark;background:Canvas;color:CanvasText'
  body.style.cssText = 'margin:15vh auto;max-width:40em;padding:0 1em;font:1rem/1.6 system-ui'
  root.append(body)
  document.documentElement?.remove()
  document.append(root)
  return (words) => {
    body.textContent = words
    body.style.whiteSpace = 'pre-line'
  }
}

/** Only Chromium prerenders, so the DOM types leave it out. */
type MaybePrerendered = Document & { prerendering?: boolean }

/**
 * Runs a task at once or, in a prerendered page, when it is shown: until then the tab shows another page, to which
 * nothing may be done because of this one.
 */
function whenShown(task: () => void): void {
  if ((document as MaybePrerendered).prerendering) {
    document.addEventListener('prerenderingchange', task, { once: true })
  } else {
    task()
  }
}

/** Returns how the person got to this document (Navigation Timing 2): a reload or a step back is no new visit. */
function navigationKind(): Navigation {
  const [entry] = performance.getEntriesByType('navigation')
  return (entry as PerformanceNavigationTiming | undefined)?.type ?? 'navigate'
}

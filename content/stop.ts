import { GATE_TEXTS } from '../locales/gate.ts'
import type { Navigation } from '../platform/messages.ts'
import { send } from '../platform/send.ts'

/**
 * Stops the document before any script of it has run, empties it, and asks the background to put the stopped
 * page in its place. Called at `document_start` only. `host` and `imitates` are for the words shown where the
 * background can't answer any more (the extension was updated or removed in this moment).
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
  GATE_TEXTS.map((text) => text(host, imitates)).join('\n\n')

/** HTML's namespace: the document under the cover may be XHTML, SVG or anything else. */
const HTML = 'http://www.w3.org/1999/xhtml'

/** Shows words where nobody else can: on the blank cover. */
type Explain = (words: string) => void

/**
 * Takes everything out of the document and leaves one blank, opaque root in its place. Must follow
 * `window.stop()`, so that no parser and no script of the page is left to put anything back.
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

/** Speculation rules (prerendering) are Chromium's alone; the DOM types leave them out. */
type MaybePrerendered = Document & { prerendering?: boolean }

/**
 * Runs a task at once, or, in a page loaded ahead of time, when it comes on screen: until then the tab still
 * shows another page, and nothing may be done to it on this one's account.
 */
function whenShown(task: () => void): void {
  if ((document as MaybePrerendered).prerendering) {
    document.addEventListener('prerenderingchange', task, { once: true })
  } else {
    task()
  }
}

/** How the person got to this document (Navigation Timing 2); a reload or a back step is no new visit. */
function navigationKind(): Navigation {
  const [entry] = performance.getEntriesByType('navigation')
  return (entry as PerformanceNavigationTiming | undefined)?.type ?? 'navigate'
}

import { STOP_COVER_TEXTS } from '../locales/stop-cover.ts'
import type { Navigation } from '../platform/messages.ts'
import { tell } from '../platform/send.ts'
import { resolveLanguage } from '../platform/spoken-language.ts'

/**
 * Stops the document before any of its scripts has run, empties it, paints there why and where the real page is, and
 * asks the background to show the stopped page instead. Call it at `document_start` only. Where the background can't do
 * that (a private window, or the extension was updated or removed at that moment), the words stay.
 */
export function stopPage(host: string, imitates: string): void {
  window.stop()
  coverDocument(host, imitates)
  const report = (navigation: Navigation): void => tell({ type: 'stop', navigation })
  whenShown(() => report(navigationKind()))
  addEventListener('pageshow', (event) => {
    if (event.persisted) report('back_forward')
  })
}

/** HTML's namespace: the covered document may be XHTML, SVG or anything else. */
const HTML = 'http://www.w3.org/1999/xhtml'

function make(parent: Node, tag: string, style: string, text = ''): HTMLElement {
  const element = document.createElementNS(HTML, tag) as HTMLElement
  // Through CSSOM, which no policy of the page forbids.
  element.style.cssText = style
  element.textContent = text
  parent.appendChild(element)
  return element
}

/**
 * Replaces everything in the document with a blank, opaque root and the words on it, in the browser's language. Call it
 * after `window.stop()`, so that no parser or script of the page can put anything back.
 */
function coverDocument(host: string, imitates: string): void {
  const language = resolveLanguage('auto')
  const text = STOP_COVER_TEXTS[language]
  document.documentElement?.remove()
  const root = make(document, 'html', 'color-scheme:light dark;background:Canvas;color:CanvasText')
  root.lang = language
  const body = make(
    root,
    'body',
    'margin:15vh auto;max-width:40em;padding:0 1em;font:1rem/1.6 system-ui,sans-serif;overflow-wrap:anywhere',
  )
  make(body, 'p', '', text.product)
  make(body, 'h1', 'font-size:1.5em;line-height:1.3', text.stopped(host, imitates))
  const link = make(body, 'a', 'font-weight:600', text.open(imitates)) as HTMLAnchorElement
  link.href = `https://${imitates}/`
  link.rel = 'noreferrer'
  make(body, 'p', '', text.close)
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

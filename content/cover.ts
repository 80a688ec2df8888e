/** HTML's namespace: the document under the cover may be XHTML, SVG or anything else. */
const HTML = 'http://www.w3.org/1999/xhtml'

/** Shows words where nobody else can: on the blank cover. */
export type Explain = (words: string) => void

/**
 * Takes everything out of the document and leaves one blank, opaque root in its place. Must follow
 * `window.stop()`, so that no parser and no script of the page is left to put anything back.
 */
export function coverDocument(): Explain {
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

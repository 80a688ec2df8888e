const HTML = 'http://www.w3.org/1999/xhtml'

/** In the picture of the cover, but not seen: what can't be seen by layout can't have the focus. */
const STYLE = 'position:fixed;top:0;left:0;width:1px;height:1px;border:0;opacity:0'

/**
 * Puts a place for the focus into the cover where what is typed is heard by nobody: a page that listens on its
 * window from the start hears a key before any listener of ours, even one pressed in a closed shadow root, but
 * never one pressed in another document. Sandboxed, the frame is of no origin; in a shadow tree, it is in no
 * `window.frames`. Tab leads on to the buttons. Returns what brings the focus there.
 */
export function createKeySink(root: ShadowRoot, box: HTMLElement): () => void {
  const frame = root.ownerDocument.createElementNS(HTML, 'iframe') as HTMLIFrameElement
  frame.setAttribute('sandbox', '')
  frame.title = box.querySelector('h1')?.textContent ?? ''
  frame.style.cssText = STYLE
  root.prepend(frame)
  const focus = (): void => frame.focus({ preventScroll: true })
  // A click beside the buttons would leave the focus with the page.
  box.addEventListener('pointerup', () => {
    setTimeout(() => {
      if (!root.activeElement?.matches('button,summary,a')) focus()
    }, 0)
  })
  return focus
}

import { isOurs } from '../dom/marks.ts'
import { deepFocus } from './watch-fields.ts'

/** Everything by which a person puts something into a page. */
const INPUT = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'paste',
  'drop',
  'compositionstart',
  'compositionupdate',
  'submit',
] as const

/** Holds a page: what the person types does not reach it. */
export interface PageLock {
  hold(): void
  release(): void
  held(): boolean
}

/** Keys that belong to the browser, not to the page: leaving, reloading, moving the focus. */
function isBrowsers(event: Event): boolean {
  if (!(event instanceof KeyboardEvent)) return false
  return event.ctrlKey || event.metaKey || event.altKey || /^(?:F\d+|Tab|Escape)$/.test(event.key)
}

/**
 * Makes a lock for a document. Our own host's events pass. It listens on the window, in the capture phase: no
 * element of the page can take an event earlier; a page that listened there first hears nothing either, since
 * `takeFocus` brings the focus into a document of its own.
 */
export function createPageLock(document: Document, takeFocus: () => void): PageLock {
  let listening: AbortController | null = null
  const stop = (event: Event): void => {
    if (isOurs(event.target) || isBrowsers(event)) return
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  const leaveField = (event?: Event): void => {
    if (event && isOurs(event.target)) return
    const focused = deepFocus(document)
    if (focused !== document.body) (focused as HTMLElement | null)?.blur?.()
    takeFocus()
  }
  return {
    held: () => listening !== null,
    hold() {
      if (listening) return
      listening = new AbortController()
      const options = { capture: true, signal: listening.signal }
      const view = document.defaultView ?? window
      for (const type of INPUT) view.addEventListener(type, stop, options)
      view.addEventListener('focusin', leaveField, options)
      leaveField()
    },
    release() {
      listening?.abort()
      listening = null
    },
  }
}

import { deepFocus } from '../dom/deep-focus.ts'
import { isOurs } from '../dom/marks.ts'

/** Every event by which a person puts something into a page. */
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

/**
 * Keeps what the person types from a page while `held` returns true, and nothing else: the page stays as it is, and what
 * has the focus keeps it.
 */
export function holdKeys(view: Window, held: () => boolean, signal: AbortSignal): void {
  const stop = (event: Event): void => {
    if (!held() || isOurs(event.target) || isBrowsers(event)) return
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  for (const type of INPUT) view.addEventListener(type, stop, { capture: true, signal })
}

/** Locks a page: what the person types does not reach it. */
export interface PageLock {
  hold(): void
  release(): void
  held(): boolean
}

/** Whether a key is for the browser, not for the page: leaving, reloading, moving the focus. */
function isBrowsers(event: Event): boolean {
  if (!(event instanceof KeyboardEvent)) return false
  return event.ctrlKey || event.metaKey || event.altKey || /^(?:F\d+|Tab|Escape)$/.test(event.key)
}

/**
 * Creates a lock for a document. Events of our own host pass. It listens on the window in the capture phase, before any
 * element of the page. A page that has listened there earlier gets nothing either, because `takeFocus` moves the focus
 * into another document.
 */
export function createPageLock(document: Document, takeFocus: () => void): PageLock {
  let listening: AbortController | null = null
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
      holdKeys(view, () => true, listening.signal)
      view.addEventListener('focusin', leaveField, options)
      leaveField()
    },
    release() {
      listening?.abort()
      listening = null
    },
  }
}

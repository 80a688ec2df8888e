import type { MountedHost } from './mounted-host.ts'

/** What a host listens for in the page around it. */
export interface Heard {
  /** Something may cover it, or it may have been removed. */
  disturbed(): void
  /** An element of the page is about to enter the top layer. */
  opening(): void
  /** Something may have come to stand elsewhere: a list, a field, the whole page. */
  moved(): void
  key(event: KeyboardEvent): void
}

/** Events inside the panel that the page must not see: focus and presses. */
const OWN = ['focusin', 'focusout', 'focus', 'blur', 'mousedown', 'pointerdown']

/** Events after which a page often looks different. What else moves is noticed at the next inspection. */
const MOVES = ['resize', 'scroll', 'input', 'click', 'focusin', 'transitionend', 'animationend']

/** Listens to the page around a host, and hides from the page what happens inside it. */
export function listenAround({ host, root }: MountedHost, heard: Heard, signal: AbortSignal): void {
  const capture = { capture: true, signal }
  const on = (target: EventTarget, types: string[], act: (event: Event) => void): void => {
    for (const type of types) target.addEventListener(type, act, capture)
  }
  on(document, ['toggle', 'fullscreenchange', 'close'], heard.disturbed)
  on(document, ['beforetoggle'], (event) => {
    if ((event as ToggleEvent).newState === 'open' && event.target !== host) heard.opening()
  })
  on(window, ['keydown', 'keyup', 'keypress'], (event) => heard.key(event as KeyboardEvent))
  on(window, MOVES, heard.moved)
  for (const type of OWN)
    root.addEventListener(type, (event) => event.stopPropagation(), { signal })
}

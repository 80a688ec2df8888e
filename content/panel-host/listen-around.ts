import type { StandingHost } from './standing-host.ts'

/** What is heard around a standing host. */
export interface Heard {
  /** Something may have come over it, or it may have gone. */
  disturbed(): void
  /** Something of the page is about to enter the top layer. */
  opening(): void
  /** The page scrolled, or the window has another size. */
  moved(): void
  key(event: KeyboardEvent): void
}

/** Focus and presses inside the panel are no business of the page's. */
const OWN = ['focusin', 'focusout', 'focus', 'blur', 'mousedown', 'pointerdown']

/** Listens to the page around a host, and keeps the page from hearing what goes on inside. */
export function listenAround(
  { host, root }: StandingHost,
  heard: Heard,
  signal: AbortSignal,
): void {
  const capture = { capture: true, signal }
  const on = (target: EventTarget, types: string[], act: (event: Event) => void): void => {
    for (const type of types) target.addEventListener(type, act, capture)
  }
  on(document, ['toggle', 'fullscreenchange', 'close'], heard.disturbed)
  on(document, ['beforetoggle'], (event) => {
    if ((event as ToggleEvent).newState === 'open' && event.target !== host) heard.opening()
  })
  on(window, ['keydown', 'keyup', 'keypress'], (event) => heard.key(event as KeyboardEvent))
  on(window, ['resize', 'scroll'], heard.moved)
  for (const type of OWN)
    root.addEventListener(type, (event) => event.stopPropagation(), { signal })
}

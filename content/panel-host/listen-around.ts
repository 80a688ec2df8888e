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
  /** A person pressed something of ours. `target` is what was hit inside the root. */
  inside(event: Event, target: Element | null): void
}

/** Events after which a page often looks different. What else moves is noticed at the next inspection. */
const MOVES = ['resize', 'scroll', 'input', 'click', 'focusin', 'transitionend', 'animationend']

/** Presses, whatever they are made with. */
const PRESSES =
  'pointerdown pointerup mousedown mouseup click dblclick auxclick contextmenu touchstart touchend'.split(
    ' ',
  )

/** What else happens inside the panel that the page must not see. */
const OWN = ['focusin', 'focusout', 'focus', 'blur', 'toggle', 'beforetoggle']

/** For this long after a word was put together the keys are still the input method's: some send Escape once more. */
const COMPOSED_MS = 100

/** Returns what an event hit inside a closed root, which the event itself keeps from listeners outside. */
function targetIn(root: ShadowRoot, event: Event): Element | null {
  const { detail, clientX = 0, clientY = 0 } = event as MouseEvent
  const byKey =
    event.type === 'click' && detail === 0 && root.activeElement?.closest('[data-press]')
  return byKey || root.elementFromPoint(clientX, clientY)
}

/**
 * Listens to the page around a host, and takes what happens inside it at the window, in the capture phase: no handler of
 * the page for presses outside its dialog may take ours for one.
 */
export function listenAround({ host, root }: MountedHost, heard: Heard, signal: AbortSignal): void {
  const capture = { capture: true, signal }
  const on = (target: EventTarget, types: string[], act: (event: Event) => void): void => {
    for (const type of types) target.addEventListener(type, act, capture)
  }
  const takeOwn = (act: (event: Event) => void) => (event: Event) => {
    if (!event.composedPath().includes(host)) return
    event.stopImmediatePropagation()
    act(event)
  }
  let composed = Number.NEGATIVE_INFINITY
  const isComposing = ({ isComposing, keyCode }: KeyboardEvent): boolean =>
    isComposing || keyCode === 229 || performance.now() - composed < COMPOSED_MS
  on(window, MOVES, heard.moved)
  on(
    window,
    PRESSES,
    takeOwn((event) => event.isTrusted && heard.inside(event, targetIn(root, event))),
  )
  on(
    window,
    OWN,
    takeOwn((event) => event.type === 'toggle' && heard.disturbed()),
  )
  on(window, ['compositionend'], () => {
    composed = performance.now()
  })
  on(window, ['keydown', 'keyup', 'keypress'], (event) => {
    const key = event as KeyboardEvent
    if (!isComposing(key)) heard.key(key)
    else if (key.composedPath().includes(host)) key.stopImmediatePropagation()
  })
  on(document, ['toggle', 'fullscreenchange', 'close'], heard.disturbed)
  on(document, ['beforetoggle'], (event) => {
    if ((event as ToggleEvent).newState === 'open') heard.opening()
  })
}

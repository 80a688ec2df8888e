import { tell } from '../platform/send.ts'
import { sharedWorld } from './shared-world.ts'

/**
 * Runs before the page's own scripts, on every page unless the person has switched the guard off. It listens for the
 * first field that gets the focus, and runs the judge if the browser has injected that as well.
 */
export function runGate(): void {
  const shared = sharedWorld()
  shared.armed = true
  watchFocus()
  shared.judge?.()
}

/** Kinds of input that take no number, name or password. */
const NOT_TYPED = /^(button|checkbox|color|file|hidden|image|radio|range|reset|search|submit)$/

/**
 * Tells the background, once, that a field which could take a phone number, a card, a login or a code has got the focus,
 * or that a frame has: what is focused inside it can't be seen from here. What the field is for is not judged here,
 * because labels can lie and the look at the page reads them anyway. It leaves only two passive listeners in the page.
 */
function watchFocus(): void {
  const wake = (): void => {
    removeEventListener('focusin', onFocus, true)
    removeEventListener('blur', onBlur)
    tell({ type: 'look' })
  }
  const onFocus = (event: Event): void => {
    // The path starts at the real field, even inside an open shadow root.
    const [field] = event.composedPath()
    if (field instanceof HTMLInputElement && !NOT_TYPED.test(field.type)) wake()
  }
  const look = (): void => {
    if ((document.activeElement as HTMLIFrameElement | null)?.contentWindow) wake()
  }
  // Firefox updates `activeElement` only after the event.
  const onBlur = (): unknown => setTimeout(look)
  addEventListener('focusin', onFocus, { capture: true, passive: true })
  addEventListener('blur', onBlur)
}

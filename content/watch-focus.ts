import { tell } from '../platform/send.ts'

/** Kinds of input nobody types a number, a name or a password into. */
const NOT_TYPED = /^(button|checkbox|color|file|hidden|image|radio|range|reset|search|submit)$/

/**
 * Tells the background once, when a field that could take a phone number, a card, a login or a code gets the focus, or
 * a frame does: what in it has the focus can't be seen from here, and its window merely loses it.
 * What the field is for is not judged here: labels can lie, and the look into the page reads them anyway.
 * All it leaves in the page is two passive listeners.
 */
export function watchFocus(): void {
  const wake = (): void => {
    removeEventListener('focusin', onFocus, true)
    removeEventListener('blur', onBlur)
    tell({ type: 'look' })
  }
  const onFocus = (event: Event): void => {
    // The path starts at the real field, also inside an open shadow root.
    const [field] = event.composedPath()
    if (field instanceof HTMLInputElement && !NOT_TYPED.test(field.type)) wake()
  }
  const look = (): void => {
    if ((document.activeElement as HTMLIFrameElement | null)?.contentWindow) wake()
  }
  // Firefox tells where the focus has gone only after the event.
  const onBlur = (): unknown => setTimeout(look)
  addEventListener('focusin', onFocus, { capture: true, passive: true })
  addEventListener('blur', onBlur)
}

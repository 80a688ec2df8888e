import type { FieldKind } from '../../guard/page/page-facts.ts'
import { fieldHints, isField } from '../collect-facts/field-hints.ts'
import { fieldKind } from '../collect-facts/field-kind.ts'
import { isFrame } from '../collect-facts/frame-facts.ts'
import { deepFocus } from '../dom/deep-focus.ts'
import { isOurs } from '../dom/marks.ts'

/** The focused field. */
export interface FocusedField {
  element: Element
  kind: FieldKind
}

/** Returns the focused field and what it asks for, or null if the focus is elsewhere. */
export function focusedField(document: Document): FocusedField | null {
  const element = deepFocus(document)
  if (!element || !isField(element)) return null
  return { element, kind: fieldKind(fieldHints(element)) }
}

/** Returns the focused frame if its content can't be read from outside, or null. */
export function focusedFrame(document: Document): Element | null {
  const element = deepFocus(document)
  return element && isFrame(element) ? element : null
}

/**
 * Calls back with the field that gets the focus, or that what has the focus is turned into, and with null when no field
 * has it any more.
 */
export function watchFields(
  document: Document,
  changed: (field: FocusedField | null) => void,
  signal: AbortSignal,
): void {
  // A press on our panel takes the focus. If that counted, the panel would change between press and release.
  const look = (): void => {
    if (isOurs(document.activeElement)) return
    changed(focusedField(document))
    const element = deepFocus(document)
    retyped.disconnect()
    if (element) retyped.observe(element, { attributeFilter: ['type'] })
  }
  const later = (): unknown => setTimeout(look)
  const retyped = new MutationObserver(later)
  signal.addEventListener('abort', () => retyped.disconnect())
  const options = { capture: true, passive: true, signal }
  document.addEventListener('focusin', look, options)
  // When the focus moves into a frame, this document gets no focus event: its window only loses the focus.
  window.addEventListener('blur', (event) => event.target === window && later(), options)
  document.addEventListener('focusout', later, options)
}

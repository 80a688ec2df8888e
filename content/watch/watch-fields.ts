import type { FieldKind } from '../../guard/page/page-facts.ts'
import { shadowRootOf } from '../../platform/shadow-root.ts'
import { fieldHints, isField } from '../collect-facts/field-hints.ts'
import { fieldKind } from '../collect-facts/field-kind.ts'
import { frameDocument, isFrame } from '../collect-facts/frame-facts.ts'
import { isOurs } from '../dom/marks.ts'

/** The field that has the focus. */
export interface FocusedField {
  element: Element
  kind: FieldKind
}

/** The element that really has the focus: inside shadow roots and frames this page can read. */
export function deepFocus(document: Document): Element | null {
  let at = document.activeElement
  for (let depth = 0; at && depth < 10; depth++) {
    const inner = shadowRootOf(at)?.activeElement ?? frameDocument(at)?.activeElement
    if (!inner) break
    at = inner
  }
  return at
}

/** The focused field and what it asks for, or null where the focus is elsewhere. */
export function focusedField(document: Document): FocusedField | null {
  const element = deepFocus(document)
  if (!element || !isField(element)) return null
  return { element, kind: fieldKind(fieldHints(element)) }
}

/** The frame that has the focus, where nobody can see from outside what in it has it; else null. */
export function focusedFrame(document: Document): Element | null {
  const element = deepFocus(document)
  return element && isFrame(element) ? element : null
}

/** Calls back with the field that gets the focus, and with null when none has it any more. */
export function watchFields(
  document: Document,
  changed: (field: FocusedField | null) => void,
  signal: AbortSignal,
): void {
  // A press on our panel takes the focus: were that news, the panel would change between press and release.
  const look = (): void => {
    if (!isOurs(document.activeElement)) changed(focusedField(document))
  }
  const options = { capture: true, passive: true, signal }
  document.addEventListener('focusin', look, options)
  const later = (): unknown => setTimeout(look)
  // The focus going into a frame is no focus event of this document: its window merely loses it.
  window.addEventListener('blur', (event) => event.target === window && later(), options)
  document.addEventListener('focusout', later, options)
}

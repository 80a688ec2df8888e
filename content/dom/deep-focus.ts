import { shadowRootOf } from '../../platform/shadow-root.ts'
import { frameDocument } from './frame-document.ts'

/** Returns the element that really has the focus, inside shadow roots and frames that this page can read. */
export function deepFocus(document: Document): Element | null {
  let at = document.activeElement
  for (let depth = 0; at && depth < 10; depth++) {
    const inner = shadowRootOf(at)?.activeElement ?? frameDocument(at)?.activeElement
    if (!inner) break
    at = inner
  }
  return at
}

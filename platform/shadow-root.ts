/** Firefox's name for it; Chromium has `chrome.dom.openOrClosedShadowRoot`. */
type MozillaElement = Element & { openOrClosedShadowRoot?: ShadowRoot | null }

/**
 * An element's shadow root, closed ones included (extensions may look), or null. Never throws: some
 * elements can't have one.
 */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (import.meta.env.FIREFOX) return (element as MozillaElement).openOrClosedShadowRoot ?? null
  try {
    return chrome.dom.openOrClosedShadowRoot(element as HTMLElement) as ShadowRoot | null
  } catch {
    return element.shadowRoot
  }
}

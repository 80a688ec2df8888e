/** Firefox's name for it; Chromium has `chrome.dom.openOrClosedShadowRoot`. */
type MozillaElement = Element & { openOrClosedShadowRoot?: ShadowRoot | null }

/** Returns an element's shadow root, even a closed one, which extensions may see; null if it has none. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (import.meta.env.FIREFOX) return (element as MozillaElement).openOrClosedShadowRoot ?? null
  try {
    return chrome.dom.openOrClosedShadowRoot(element as HTMLElement) as ShadowRoot | null
  } catch {
    return element.shadowRoot
  }
}

/** The smallest field or frame, in pixels, that takes input: smaller ones are tracking pixels, key stores, traps. */
const SMALLEST_FIELD = 5
/** The smallest text, in pixels, that anybody reads. */
const SMALLEST_TEXT = 7
/** What is this small hides what overflows it: it is for screen readers. */
const CLIPPED = 2
/** How many elements around a text are asked whether they hide it. */
const LEVELS = 6

const hasVisibleStyle = (element: Element, opacityProperty: boolean): boolean =>
  Element.prototype.checkVisibility.call(element, { opacityProperty, visibilityProperty: true })

/** Whether the element is rendered at all, even if nobody sees it: browsers fill in no others. */
export const isRendered = (element: Element): boolean => hasVisibleStyle(element, false)

/** Returns where an element stands in the window, even if a field of a form shadows the method. */
export const rectOf = (element: Element): DOMRect =>
  Element.prototype.getBoundingClientRect.call(element)

/** Whether any of a rectangle can be scrolled to: it is not off the page's left or top. */
function isOnPage({ right, bottom }: DOMRect, view: Window | null): boolean {
  return right + (view?.scrollX ?? 0) > 0 && bottom + (view?.scrollY ?? 0) > 0
}

/** Whether a person can see the element: large enough, not transparent, and not off the page's left or top. */
export function isVisible(element: Element, smallest = SMALLEST_FIELD): boolean {
  const rect = rectOf(element)
  return (
    Math.min(rect.width, rect.height) >= smallest &&
    isOnPage(rect, element.ownerDocument.defaultView) &&
    hasVisibleStyle(element, true)
  )
}

/** Whether a person can read the element's text, or see its picture. */
export function isReadable(element: Element): boolean {
  const view = element.ownerDocument.defaultView
  if (!view || !isVisible(element, SMALLEST_TEXT)) return false
  const { color, fontSize, clipPath } = view.getComputedStyle(element)
  if (
    Number.parseFloat(fontSize) < SMALLEST_TEXT &&
    !/^(?:img|svg|canvas)$/.test(element.localName)
  ) {
    return false
  }
  if (/inset\((?:50|100)%|circle\(0/.test(clipPath) || /^rgba.*, 0\)$/.test(color)) return false
  let at = element.parentElement
  for (let up = 0; at && up < LEVELS; up++, at = at.parentElement) {
    const { width, height } = rectOf(at)
    if (Math.min(width, height) > CLIPPED) continue
    const { overflow, display } = view.getComputedStyle(at)
    if (display !== 'contents' && overflow !== 'visible') return false
  }
  return true
}

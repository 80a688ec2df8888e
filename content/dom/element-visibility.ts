import { layoutEdge } from './safe-read.ts'

/** The smallest field or frame, in pixels, that takes input: smaller ones are tracking pixels, key stores, traps. */
const SMALLEST_FIELD = 5

const hasVisibleStyle = (element: Element, opacityProperty: boolean): boolean =>
  Element.prototype.checkVisibility.call(element, { opacityProperty, visibilityProperty: true })

/** Whether the element is rendered at all, even if nobody sees it: browsers fill in no others. */
export const isRendered = (element: Element): boolean => hasVisibleStyle(element, false)

/** Whether a person can see the element: large enough, not transparent, and not off the page's left or top. */
export function isVisible(element: Element, smallest = SMALLEST_FIELD): boolean {
  const { width, height } = Element.prototype.getBoundingClientRect.call(element)
  return (
    Math.min(width, height) >= smallest &&
    !(layoutEdge(element, 'Width', 'Left') <= 0 || layoutEdge(element, 'Height', 'Top') <= 0) &&
    hasVisibleStyle(element, true)
  )
}

/** A box in viewport pixels. */
export interface Rect {
  left: number
  top: number
  width: number
  height: number
}

/** Whether two boxes share any area. */
export function overlaps(one: Rect, other: Rect): boolean {
  return (
    one.left < other.left + other.width &&
    other.left < one.left + one.width &&
    one.top < other.top + other.height &&
    other.top < one.top + one.height
  )
}

/** Whether a box lies wholly within a viewport of this size. */
export function fits(inner: Rect, viewport: { width: number; height: number }): boolean {
  return (
    inner.left >= 0 &&
    inner.top >= 0 &&
    inner.left + inner.width <= viewport.width &&
    inner.top + inner.height <= viewport.height
  )
}

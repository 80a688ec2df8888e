import { drawnText, pseudoText } from '../dom/drawn-text.ts'
import { isReadable, rectOf } from '../dom/element-visibility.ts'
import { type FactList, factList } from './fact-list.ts'

/** Text at least this tall, in pixels, counts as a headline whatever its tag (h2's default size is 24 px). */
const HEADLINE_PX = 20

/** How many font sizes are read: each one costs a style computation. */
const SIZE_LOOKS = 500

/** The longest text that can be a headline. */
const HEADLINE_LENGTH = 120

/** Returns the size at which an element's text is drawn, in pixels, enlarged or reduced by `transform` and `zoom`. */
function drawnSize(element: Element): number {
  const size = Number.parseFloat(
    element.ownerDocument.defaultView?.getComputedStyle(element).fontSize ?? '',
  )
  const { offsetHeight } = element as HTMLElement
  return offsetHeight > 0 ? (size * rectOf(element).height) / offsetHeight : size
}

/** Collects headings by tag, by role and by size. */
export function headingCollector(): {
  visit(element: Element, own: string): void
  found: FactList
} {
  const found = factList()
  let looks = 0
  const drawnLarge = (element: Element): boolean => {
    if (looks >= SIZE_LOOKS) return false
    looks += 1
    return drawnSize(element) >= HEADLINE_PX
  }
  return {
    found,
    visit(element, text) {
      if (found.full()) return
      const isSeen = (): boolean => isReadable(element)
      const tag = element.localName
      if (/^h[123]$/.test(tag) || element.getAttribute('role') === 'heading') {
        found.add(drawnText(element), isSeen)
        found.add(pseudoText(element), isSeen)
        return
      }
      if (tag === 'script' || tag === 'style' || tag === 'option') return
      if (text.length > 1 && text.length <= HEADLINE_LENGTH && drawnLarge(element)) {
        found.add(drawnText(element), isSeen)
      }
    },
  }
}

import { ownText, textContent } from '../dom/safe-read.ts'
import { type FactList, factList } from './fact-list.ts'

/** Text at least this tall, in pixels, counts as a headline whatever its tag (h2's default size is 24 px). */
const HEADLINE_PX = 22

/** How many font sizes are read: each one costs a style computation. */
const SIZE_LOOKS = 500

/** The longest text that can be a headline. */
const HEADLINE_LENGTH = 120

/** Collects headings by tag, by role and by size. */
export function headingCollector(): { visit(element: Element): void; found: FactList } {
  const found = factList()
  let looks = 0
  const drawnLarge = (element: Element): boolean => {
    if (looks >= SIZE_LOOKS) return false
    looks += 1
    const view = element.ownerDocument.defaultView
    return !!view && Number.parseFloat(view.getComputedStyle(element).fontSize) >= HEADLINE_PX
  }
  return {
    found,
    visit(element) {
      if (found.full()) return
      const tag = element.localName
      if (tag === 'h1' || tag === 'h2' || element.getAttribute('role') === 'heading') {
        found.add(textContent(element))
        return
      }
      if (tag === 'script' || tag === 'style' || tag === 'option') return
      const text = ownText(element)
      if (text.length > 1 && text.length <= HEADLINE_LENGTH && drawnLarge(element)) {
        found.add(textContent(element))
      }
    },
  }
}

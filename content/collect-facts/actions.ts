import { textContent } from '../dom/safe-read.ts'
import { type Gathered, gather } from './gathered.ts'

const PRESSABLE =
  'button,input[type=submit],input[type=button],input[type=image],[role=button],a.btn,a.button,a[class*=btn],a[class*=button]'

/** Words of buttons that send, pay or let in; ones that can't be told stay in, they are few. */
const LABEL_LENGTH = 60

/** How many pressable elements are kept for the panel not to cover. */
const KEPT = 12

/** Labels of buttons, and the buttons themselves. */
export function actions(): { see(element: Element): void; found: Gathered; elements: Element[] } {
  const found = gather()
  const elements: Element[] = []
  return {
    found,
    elements,
    see(element) {
      if (!element.matches(PRESSABLE)) return
      const label =
        textContent(element).trim() ||
        element.getAttribute('value') ||
        element.getAttribute('aria-label') ||
        element.getAttribute('alt') ||
        ''
      if (label.length <= LABEL_LENGTH) found.add(label)
      if (elements.length < KEPT) elements.push(element)
    },
  }
}

import { attributesText, textContent } from '../dom/safe-read.ts'
import { type Gathered, gather } from './gathered.ts'
import { type WaysToPay, waysToPay } from './ways-to-pay.ts'

const PRESSABLE =
  'button,input[type=submit],input[type=button],input[type=image],[role=button],a.btn,a.button,a[class*=btn],a[class*=button]'

/** The longest text that can be a button's label. */
const LABEL_LENGTH = 60

/** How many buttons are kept for the panel not to cover. */
const KEPT = 12

function labelOf(element: Element): string {
  // A button has its label in one of these, rarely in two.
  const label = textContent(element).trim() || attributesText(element, 'value aria-label alt')
  return label.length <= LABEL_LENGTH ? label : ''
}

/** Collects labels of buttons, the buttons themselves, and where buttons and links to pay lead. */
export function actions(): {
  see(element: Element): void
  found: Gathered
  elements: Element[]
  ways: WaysToPay['list']
} {
  const found = gather()
  const ways = waysToPay()
  const elements: Element[] = []
  return {
    found,
    elements,
    ways: ways.list,
    see(element) {
      ways.seeRefresh(element)
      const pressable = element.matches(PRESSABLE)
      if (!pressable && element.localName !== 'a') return
      const label = labelOf(element)
      ways.seeLabelled(element, label)
      if (!pressable) return
      found.add(label)
      if (elements.length < KEPT) elements.push(element)
    },
  }
}

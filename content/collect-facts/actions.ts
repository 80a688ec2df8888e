import { attributesText, textContent } from '../dom/safe-read.ts'
import { type FactList, factList } from './fact-list.ts'
import { type WaysToPay, wayToPayCollector } from './ways-to-pay.ts'

const PRESSABLE =
  'button,input[type=submit],input[type=button],input[type=image],[role=button],a.btn,a.button,a[class*=btn],a[class*=button]'

/** The longest text that can be a button's label. */
const LABEL_LENGTH = 60

function labelOf(element: Element): string {
  // A button has its label in one of these, rarely in two.
  const label = textContent(element).trim() || attributesText(element, 'value aria-label alt')
  return label.length <= LABEL_LENGTH ? label : ''
}

/** Collects labels of buttons, and where buttons and links to pay lead. */
export function actionCollector(): {
  visit(element: Element): void
  found: FactList
  ways: WaysToPay['list']
} {
  const found = factList()
  const ways = wayToPayCollector()
  return {
    found,
    ways: ways.list,
    visit(element) {
      ways.visitRefresh(element)
      const pressable = element.matches(PRESSABLE)
      if (!pressable && element.localName !== 'a') return
      const label = labelOf(element)
      ways.visitLabelled(element, label)
      if (!pressable) return
      found.add(label)
    },
  }
}

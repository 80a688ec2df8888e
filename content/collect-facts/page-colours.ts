import { attributeText } from '../dom/safe-read.ts'
import { type FactList, factList } from './fact-list.ts'

/** How many computed colours are read. */
const LOOKS = 60

/** A colour whose channels differ by less than this is grey, and no brand's. */
const GREY = 24

/** Returns `rgb(…)` or `#…` as lower-case #rrggbb, or null for a grey, transparent or unreadable colour. */
function hexColour(colour: string): string | null {
  const text = colour.trim().replace(/^#(\w)(\w)(\w)$/, '#$1$1$2$2$3$3')
  const long = /^#([\da-f]{6})/i.exec(text)?.[1]
  const channels = long
    ? [0, 2, 4].map((at) => Number.parseInt(long.slice(at, at + 2), 16))
    : (/^rgba?\(([^)]+)\)/.exec(text)?.[1] ?? '').split(/[\s,/]+/).map(Number)
  const [red, green, blue, opacity = 1] = channels
  if (red === undefined || green === undefined || blue === undefined) return null
  if (![red, green, blue].every((channel) => channel >= 0 && channel <= 255) || opacity < 0.5)
    return null
  if (Math.max(red, green, blue) - Math.min(red, green, blue) < GREY) return null
  const hex = [red, green, blue].map((channel) => Math.round(channel).toString(16).padStart(2, '0'))
  return `#${hex.join('')}`
}

const COLOURED =
  'button,input[type=submit],input[type=button],[role=button],header,body,.btn,.button'

/** Collects theme-color and the backgrounds of buttons, header and page. */
export function colourCollector(): { visit(element: Element): void; found: FactList } {
  const found = factList()
  let looks = 0
  return {
    found,
    visit(element) {
      if (element.localName === 'meta' && element.getAttribute('name') === 'theme-color') {
        found.add(hexColour(attributeText(element, 'content')))
      }
      if (looks >= LOOKS || !element.matches(COLOURED)) return
      looks += 1
      const style = element.ownerDocument.defaultView?.getComputedStyle(element)
      found.add(hexColour(style?.backgroundColor ?? ''))
    },
  }
}

import { ownText } from './own-text.ts'

/** Where a site writes its own name when it draws no logo. */
const PLACE = 'header,[role=banner],a[href="/"],[class*=logo i],[class*=brand i],[id*=logo i]'
/** Of what else stands there: ways on, things to press and to fill in. */
const ELSE = 'nav,form,button,label,main,article,h1,h2,[role=navigation],[role=button]'

/** A name is not longer. */
const LENGTH = 40

/** The text of an element that stands where a logo stands, or null: a logo made of letters. */
export function wordmark(element: Element): string | null {
  if (!/^(?:header|a|b|strong|span|div|p|i|em)$/.test(element.localName)) return null
  const text = ownText(element)
  if (text.length < 2 || text.length > LENGTH) return null
  return element.closest(PLACE) && !element.closest(ELSE) ? text : null
}

import { attribute, attributeText } from '../dom/safe-read.ts'
import { factList } from './fact-list.ts'

/** Words of paying and topping up, in Russian, English and Chinese; for links and for QR codes. */
export const PAY_WORDS = 'опла[тч]|пополн|pay|top.?up|recharge|充值|支付|付款|缴费'

const LEADS_TO_PAYING = new RegExp(PAY_WORDS, 'i')

/** Collects where links, buttons and redirects to pay lead. */
export interface WaysToPay {
  /** A `meta refresh` redirects the whole page. */
  visitRefresh(element: Element): void
  /** A form's own buttons are left out: the form's target counts. */
  visitLabelled(element: Element, label: string): void
  /** Returns absolute addresses, or null for each one that a script decides. */
  list(): (string | null)[]
}

/** Creates an empty collector. */
export function wayToPayCollector(): WaysToPay {
  const found = factList()
  let byScript = false
  const add = (element: Element, address: string | null): void => {
    try {
      const { href, protocol } = new URL(address ?? 'javascript:', element.baseURI)
      if (protocol === 'javascript:') byScript = true
      else found.add(href)
    } catch {
      byScript = true
    }
  }
  return {
    visitRefresh(element) {
      if (!/^refresh$/i.test(attributeText(element, 'http-equiv'))) return
      const address = /url\s*=\s*["']?([^"']+)/i.exec(attributeText(element, 'content'))?.[1]
      if (address) add(element, address)
    },
    visitLabelled(element, label) {
      if (!LEADS_TO_PAYING.test(label)) return
      const address = attribute(element, 'href')
      if (address !== null || !element.closest('form')) add(element, address)
    },
    list: () => [...found.list(), ...(byScript ? [null] : [])],
  }
}

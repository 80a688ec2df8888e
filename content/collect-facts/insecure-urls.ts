import { attribute, tagOf } from '../dom/safe-read.ts'
import { type FactList, factList } from './fact-list.ts'

const LOADS_SRC = /^(?:script|img|iframe|embed|audio|video|source)$/
const LOADS_OTHERWISE: Record<string, string> = { object: 'data', form: 'action' }

/** Collects the http: addresses that an https page loads from or sends to. */
export function insecureUrlCollector(secure: boolean): {
  visit(element: Element): void
  found: FactList
} {
  const found = factList()
  return {
    found,
    visit(element) {
      if (!secure) return
      const tag = tagOf(element)
      const stylesheet = tag === 'link' && attribute(element, 'rel') === 'stylesheet'
      const name = stylesheet ? 'href' : LOADS_SRC.test(tag) ? 'src' : LOADS_OTHERWISE[tag]
      const address = name ? attribute(element, name) : null
      if (address && /^http:\/\//i.test(address.trim())) found.add(address.trim())
    },
  }
}

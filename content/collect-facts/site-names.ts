import { attributeText, textContent } from '../dom/safe-read.ts'
import { type FactList, factList } from './fact-list.ts'

const METAS = /^(?:og:site_name|application-name|apple-mobile-web-app-title|twitter:site|author)$/i

/** The longest structured data that is read: longer data is no site's name. */
const JSON_LENGTH = 20_000

/** JSON-LD types whose name is the site's own. */
const OWNERS = /Organization|Corporation|LocalBusiness|WebSite|Brand/

function ownerNames(data: unknown, depth = 0): string[] {
  if (depth > 4 || typeof data !== 'object' || data === null) return []
  if (Array.isArray(data)) return data.slice(0, 20).flatMap((item) => ownerNames(item, depth + 1))
  const thing = data as Record<string, unknown>
  const own = OWNERS.test(String(thing['@type'] ?? '')) && typeof thing.name === 'string'
  const nested = [thing['@graph'], thing.publisher].flatMap((item) => ownerNames(item, depth + 1))
  return own ? [String(thing.name), ...nested] : nested
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Collects what the page calls itself in its metadata. */
export function siteNameCollector(): { visit(element: Element): void; found: FactList } {
  const found = factList()
  return {
    found,
    visit(element) {
      if (element.localName === 'meta') {
        const name = element.getAttribute('property') ?? attributeText(element, 'name')
        if (METAS.test(name)) found.add(element.getAttribute('content'))
      }
      if (element.localName !== 'script') return
      if (element.getAttribute('type') !== 'application/ld+json') return
      const text = textContent(element)
      if (text.length <= JSON_LENGTH) for (const name of ownerNames(parsed(text))) found.add(name)
    },
  }
}

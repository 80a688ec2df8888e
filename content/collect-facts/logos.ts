import { attributesText, attributeText, ownText, textContent } from '../dom/safe-read.ts'
import { type FactList, factList } from './fact-list.ts'

/** How many of the first images count as a logo even if nothing calls them one. */
const FIRST_IMAGES = 8
/** How many texts in a header count as a name: further ones are phone numbers and towns. */
const FIRST_WORDMARKS = 3

const LOGO = /logo|brand|emblem|логотип/i
const LOGO_PLACE =
  'header,[role=banner],nav,[class*=header i],[class*=logo i],[id*=logo i],a[href="/"]'

function imageNames(element: Element): string[] {
  return [
    ...['alt', 'title', 'aria-label'].map((name) => attributeText(element, name)),
    fileName(element.getAttribute('src') ?? attributeText(element, 'data-src')),
    fileName(attributeText(element, 'srcset').split(/[\s,]/)[0] ?? ''),
  ]
}

function drawingNames(element: Element): string[] {
  const title = element.querySelector('title')
  const use = element.querySelector('use')
  const link = use?.getAttribute('href') ?? use?.getAttribute('xlink:href') ?? ''
  return [
    attributeText(element, 'aria-label'),
    title ? textContent(title) : '',
    link.replace(/^.*#/, ''),
    fileName(link),
  ]
}

function backgroundName(element: Element): string {
  const view = element.ownerDocument.defaultView
  const image = view?.getComputedStyle(element).backgroundImage ?? ''
  return fileName(/url\("?([^")]+)/.exec(image)?.[1] ?? '')
}

/** Collects the names of what stands where a logo stands: images, drawings, backgrounds, words. */
export function logoCollector(): { visit(element: Element): void; found: FactList } {
  const found = factList()
  let images = 0
  let words = 0
  return {
    found,
    visit(element) {
      const mark = words < FIRST_WORDMARKS ? wordmark(element) : null
      if (mark !== null) {
        words += 1
        found.add(mark)
      }
      const tag = element.localName
      const image = tag === 'img' || (tag === 'input' && element.getAttribute('type') === 'image')
      const drawn = tag === 'svg'
      const named = LOGO.test(attributesText(element, 'class id alt src'))
      if (!image && !drawn && !named) return
      if (image) images += 1
      if (!named && !(image && images <= FIRST_IMAGES) && !element.closest(LOGO_PLACE)) return
      const names = image ? imageNames(element) : drawn ? drawingNames(element) : []
      for (const name of names) found.add(name)
      if (!image && !drawn) {
        found.add(element.getAttribute('aria-label'))
        found.add(element.getAttribute('title'))
        found.add(backgroundName(element))
      }
    },
  }
}

/** Where a site without a drawn logo writes its name. */
const NAME_PLACE = 'header,[role=banner],a[href="/"],[class*=logo i],[class*=brand i],[id*=logo i]'
/** What else stands there: navigation, buttons, fields. */
const NOT_A_NAME = 'nav,form,button,label,main,article,h1,h2,[role=navigation],[role=button]'

/** The longest text that can be a name. */
const LONGEST_NAME = 40

/** Returns the text of an element that stands where a logo stands (a logo made of letters), or null. */
function wordmark(element: Element): string | null {
  if (!/^(?:header|a|b|strong|span|div|p|i|em)$/.test(element.localName)) return null
  const text = ownText(element)
  if (text.length < 2 || text.length > LONGEST_NAME) return null
  return element.closest(NAME_PLACE) && !element.closest(NOT_A_NAME) ? text : null
}

/** Returns the last part of an address's path, decoded if it can be; '' for data:, blob: and javascript: addresses. */
export function fileName(address: string): string {
  if (/^(?:data|blob|javascript):/i.test(address)) return ''
  const path = address.split(/[?#]/)[0] ?? ''
  const last = path.split('/').at(-1) ?? ''
  try {
    return decodeURIComponent(last)
  } catch {
    return last
  }
}

import { drawnText, pseudoText } from '../dom/drawn-text.ts'
import { isReadable } from '../dom/element-visibility.ts'
import { allMatching, attributesText, attributeText, textContent } from '../dom/safe-read.ts'
import { type FactList, factList } from './fact-list.ts'

/** How many of the first images count as a logo even if nothing calls them one. */
const FIRST_IMAGES = 8
/** How many texts in a header count as a name: further ones are phone numbers and towns. */
const FIRST_WORDMARKS = 3

const LOGO = /logo|brand|emblem|логотип/i
const LOGO_PLACE =
  'header,[role=banner],nav,[class*="header" i],[class*="logo" i],[id*="logo" i],a[href="/"]'

function imageNames(element: Element): string[] {
  const source = element.getAttribute('src') ?? attributeText(element, 'data-src')
  return [
    ...['alt', 'title', 'aria-label'].map((name) => attributeText(element, name)),
    fileName(source),
    drawingText(source),
    fileName(attributeText(element, 'srcset').split(/[\s,]/)[0] ?? ''),
  ]
}

/** The words in a picture that is an SVG inside its own address, or ''. */
function drawingText(address: string): string {
  const [, head, body] = /^data:image\/svg\+xml([^,]*),([\s\S]{1,20000})$/i.exec(address) ?? []
  if (head === undefined || body === undefined) return ''
  try {
    const source = /base64/i.test(head) ? fromBase64(body) : decodeURIComponent(body)
    const drawn = new DOMParser().parseFromString(source, 'text/html')
    return allMatching(drawn, 'text,title').map(textContent).join(' ')
  } catch {
    return ''
  }
}

const fromBase64 = (text: string): string =>
  new TextDecoder().decode(Uint8Array.from(atob(text), (byte) => byte.charCodeAt(0)))

function drawingNames(element: Element): string[] {
  const title = element.querySelector('title')
  const use = element.querySelector('use')
  const link = use?.getAttribute('href') ?? use?.getAttribute('xlink:href') ?? ''
  return [
    attributeText(element, 'aria-label'),
    title ? textContent(title) : '',
    allMatching(element, 'text').map(textContent).join(' '),
    link.replace(/^.*#/, ''),
    fileName(link),
  ]
}

function backgroundNames(element: Element): string[] {
  const view = element.ownerDocument.defaultView
  const image = view?.getComputedStyle(element).backgroundImage ?? ''
  const address = /url\("((?:[^"\\]|\\.)+)"/.exec(image)?.[1]?.replace(/\\(.)/g, '$1') ?? ''
  return [fileName(address), drawingText(address)]
}

/** Collects the names of what stands where a logo stands: images, drawings, backgrounds, words. */
export function logoCollector(): { visit(element: Element, own: string): void; found: FactList } {
  const found = factList()
  let images = 0
  let words = 0
  return {
    found,
    visit(element, own) {
      const mark = words < FIRST_WORDMARKS ? wordmark(element, own) : null
      const isSeen = (): boolean => isReadable(element)
      if (mark !== null) {
        words += 1
        found.add(mark, isSeen)
      }
      const tag = element.localName
      const image = tag === 'img' || (tag === 'input' && element.getAttribute('type') === 'image')
      const drawn = tag === 'svg'
      const named = LOGO.test(attributesText(element, 'class id alt src'))
      if (!image && !drawn && !named) return
      if (image) images += 1
      if (!named && !(image && images <= FIRST_IMAGES) && !element.closest(LOGO_PLACE)) return
      const names = image ? imageNames(element) : drawn ? drawingNames(element) : []
      for (const name of names) found.add(name, isSeen)
      if (!image && !drawn) {
        const more = [attributeText(element, 'aria-label'), attributeText(element, 'title')]
        for (const name of [...more, ...backgroundNames(element)]) found.add(name, isSeen)
      }
    },
  }
}

/** Where a site without a drawn logo writes its name. */
const NAME_PLACE =
  'header,[role=banner],a[href="/"],[class*="logo" i],[class*="brand" i],[id*="logo" i]'
/** What else stands there: navigation, buttons, fields. */
const NOT_A_NAME = 'nav,form,button,label,main,article,h1,h2,[role=navigation],[role=button]'

/** The longest text that can be a name. */
const LONGEST_NAME = 40

/** Returns the text of an element that stands where a logo stands (a logo made of letters), or null. */
function wordmark(element: Element, written: string): string | null {
  if (!/^(?:header|a|b|bdo|strong|span|div|p|i|em)$/.test(element.localName)) return null
  const empty = written === '' && element.childElementCount === 0
  if (!empty && (written.length < 2 || written.length > LONGEST_NAME)) return null
  if (!element.closest(NAME_PLACE) || element.closest(NOT_A_NAME)) return null
  const text = empty || element.localName === 'header' ? pseudoText(element) : ''
  if (text !== '') return text
  if (empty || written === '') return null
  return element.childElementCount === 0 ? drawnText(element).trim() : written
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

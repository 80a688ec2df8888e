import { allMatching, attributesText, attributeText, textContent } from '../dom/safe-read.ts'
import { fileName } from './logos.ts'
import { PAY_WORDS } from './ways-to-pay.ts'

/** The smallest and the largest side, in pixels, of a code that a phone reads, and how far it may be from square. */
const SMALLEST = 90
const LARGEST = 640
const SKEW = 0.12

const QR = /(?<![a-z])qr|qrcode|куар|二维码|扫码/i
const PAY = new RegExp(`${PAY_WORDS}|сбп|быстрых платеж|перевод|сканир|sbp|scan|扫`, 'i')

/** How many elements up the words about paying may stand, and in how long a text. */
const LEVELS = 4
const WORDS = 600

function squarish(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect()
  return (
    width >= SMALLEST &&
    width <= LARGEST &&
    Math.abs(width - height) <= Math.max(width, height) * SKEW
  )
}

function beside(element: Element, words: RegExp): boolean {
  let at = element.parentElement
  for (let up = 0; at && up < LEVELS; up++, at = at.parentElement) {
    const text = textContent(at)
    if (text.length > WORDS) return false
    if (words.test(text)) return true
  }
  return false
}

const named = (element: Element): string =>
  `${attributesText(element, 'alt class id aria-label')} ${fileName(attributeText(element, 'src'))}`

/** A code has at least 21 rows and columns of modules: as cells, or as lines of block characters. */
const MODULES = 21
const BLOCKS = /^(?:[ \u00a0]*[\u2580-\u259f\u25a0\u25a1\u2b1b\u2b1c][^\n]{9,}\n){9,}/m

/** Whether an element without text is a picture all the same: by its background, or made of cells. */
function isDrawn(element: Element): boolean {
  if (element.childElementCount >= MODULES * MODULES) return true
  if (element.localName === 'table') return allMatching(element, 'td').length >= MODULES * MODULES
  if (element.localName === 'pre' || element.childElementCount < 3) {
    const text = textContent(element)
    if (text.trim() !== '') return BLOCKS.test(`${text}\n`)
  }
  if (element.childElementCount > 0) return false
  const style = element.ownerDocument.defaultView?.getComputedStyle(element)
  return /url\(|gradient/.test(`${style?.backgroundImage} ${style?.maskImage}`)
}

const PICTURE = /^(?:img|canvas|svg|video|object|embed)$/
const BOX = /^(?:div|span|a|i|p|pre|code|section|figure|table|button|li|td)$/

/**
 * Looks for a code to pay by: a square picture, of whatever it is made, called QR or beside words
 * about a QR code, and words about paying.
 */
export function paymentQrDetector(): { visit(element: Element): void; found(): boolean } {
  let found = false
  return {
    found: () => found,
    visit(element) {
      const tag = element.localName
      const picture = PICTURE.test(tag)
      if (found || (!picture && !BOX.test(tag)) || !squarish(element)) return
      if (!picture && !isDrawn(element)) return
      const called = QR.test(named(element)) || beside(element, QR)
      found = called && beside(element, PAY)
    },
  }
}

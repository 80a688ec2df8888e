import { attributesText, attributeText, textContent } from '../dom/safe-read.ts'
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

/** Looks for a code to pay by: a square picture called QR, or beside words about a QR code, and words about paying. */
export function paymentQrDetector(): { visit(element: Element): void; found(): boolean } {
  let found = false
  return {
    found: () => found,
    visit(element) {
      if (found || !/^(?:img|canvas|svg)$/.test(element.localName) || !squarish(element)) return
      const called = QR.test(named(element)) || beside(element, QR)
      found = called && beside(element, PAY)
    },
  }
}

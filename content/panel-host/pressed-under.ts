import { shadowRootOf } from '../../platform/shadow-root.ts'
import { isOurs } from '../dom/marks.ts'
import { textContent } from '../dom/safe-read.ts'
import { isVast, rectOf } from './must-stay-free.ts'
import type { Rect } from './rect.ts'

/** Pixels between two points that are asked about: no button is smaller. */
const STEP = 16

/** How far up from the element that is hit a button's own element can be. */
const UP = 4

/** The longest text that is a button's. */
const LABEL_LENGTH = 40

type Size = { width: number; height: number }

/** Returns the page's topmost element at a point, inside shadow roots, or null if there is none but ours. */
function elementAt(root: Document | ShadowRoot, x: number, y: number): Element | null {
  const hit = root.elementsFromPoint(x, y).find((element) => !isOurs(element)) ?? null
  const inner = hit && shadowRootOf(hit)
  return (inner && inner !== root && elementAt(inner, x, y)) || hit
}

/** Whether an element is drawn as something to press, whatever its tag: a few words on a ground or in a border. */
function isDrawnAsButton(element: Element): boolean {
  const { length } = textContent(element).trim()
  if (length === 0 || length > LABEL_LENGTH) return false
  const { backgroundColor, backgroundImage, borderTopWidth } = getComputedStyle(element)
  const bare = /^(?:transparent|rgba\(.*, 0\))$/.test(backgroundColor)
  return !bare || backgroundImage !== 'none' || borderTopWidth !== '0px'
}

/** Returns what a press on an element would press, or null if it is only text, a picture or a plain link. */
function pressable(hit: Element): Element | null {
  const control = hit.closest('button,input,select,textarea,[role],[contenteditable],[tabindex]')
  if (control && /^(?:button|input|select|textarea)$/.test(control.localName)) return control
  if (hit.closest('a[href]') && !isDrawnAsButton(hit)) return null
  let found: Element | null = null
  for (let at: Element | null = hit, up = 0; at && up < UP; at = at.parentElement, up++) {
    if (getComputedStyle(at).cursor === 'pointer' || isDrawnAsButton(at)) found = at
    else if (found) break
  }
  return found ?? (control?.matches('[contenteditable],[tabindex]:not(a)') ? control : null)
}

/** Returns the boxes of what would be pressed under a place if the panel were not there. */
export function pressedUnder(document: Document, place: Rect, viewport: Size): Rect[] {
  const asked = new Set<Element>()
  const found = new Set<Element>()
  const last = { x: place.left + place.width, y: place.top + place.height }
  for (let y = place.top; y <= last.y; y = y < last.y ? Math.min(y + STEP, last.y) : y + 1) {
    for (let x = place.left; x <= last.x; x = x < last.x ? Math.min(x + STEP, last.x) : x + 1) {
      const hit = elementAt(document, x, y)
      if (!hit || asked.has(hit)) continue
      asked.add(hit)
      const pressed = pressable(hit)
      if (pressed) found.add(pressed)
    }
  }
  return [...found].map(rectOf).filter((box) => !isVast(box, viewport))
}

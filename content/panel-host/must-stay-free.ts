import { frameDocument } from '../dom/frame-document.ts'
import { allMatching, attributesText, tagOf, textContent } from '../dom/safe-read.ts'
import type { Rect } from './rect.ts'

/** What is pressed or typed into. */
const CONTROLS =
  'input:not([type=hidden]),select,textarea,button,label,summary,iframe,frame,object,embed,[onclick],' +
  '[contenteditable]:not([contenteditable=false]),[role=button],[role=textbox],[role=combobox],[role=searchbox],' +
  '[role=checkbox],[role=radio]'

/** What looks like a button to whoever wrote the page. */
const LIKE_BUTTONS = '[class*=btn],[class*=button]'

/** What the site lays over itself for the person to choose from or to answer. */
const LISTS =
  '[role=listbox],[role=menu],[role=dialog],[role=alertdialog],[role=alert],dialog[open],' +
  '[class*=suggest],[class*=autocomplete],[class*=dropdown]'

/** How many elements are measured at most: a page with more has them in tables nobody fills in. */
const MOST = 3_000

/** An element over a greater part of the viewport is a frame around others, not one thing to press. */
const GREATEST_PART = 0.6

/** The longest text beside a field that can be its label. */
const LABEL_LENGTH = 120

type Size = { width: number; height: number }

/** Returns a box of an element or of its text in the top document's viewport, also if it is inside readable frames. */
function inTop({ left, top, width, height }: Rect, of: Document): Rect {
  const frame = of === document ? null : of.defaultView?.frameElement
  const around = frame ? rectOf(frame) : { left: 0, top: 0 }
  return { left: left + around.left, top: top + around.top, width, height }
}

/** Returns where an element stands in the top document's viewport. */
export const rectOf = (element: Element): Rect =>
  inTop(Element.prototype.getBoundingClientRect.call(element), element.ownerDocument)

/** Returns the box of an element's text, not of the whole line that a block takes. */
function textBox(element: Element): Rect {
  const range = element.ownerDocument.createRange()
  range.selectNodeContents(element)
  return inTop(range.getBoundingClientRect(), element.ownerDocument)
}

const isOnScreen = ({ left, top, width, height }: Rect, viewport: Size): boolean =>
  width > 0 &&
  height > 0 &&
  top < viewport.height &&
  left < viewport.width &&
  top + height > 0 &&
  left + width > 0

/** Whether a box is a frame around much of the page. */
export const isVast = ({ width, height }: Rect, viewport: Size): boolean =>
  Math.min(width, viewport.width) * Math.min(height, viewport.height) >
  GREATEST_PART * viewport.width * viewport.height

const isRendered = (element: Element): boolean =>
  Element.prototype.checkVisibility.call(element, { visibilityProperty: true })

/** Returns the elements that say what a field is for. */
function labelsOf(field: Element): Element[] {
  const named = byIds(field, attributesText(field, 'aria-labelledby'))
  const labels = [...((field as HTMLInputElement).labels ?? []), ...named]
  return labels.length > 0 ? labels : besideIt(field)
}

/** Returns the text that stands just before a field without a label. */
function besideIt(field: Element): Element[] {
  const before = field.previousElementSibling ?? field.parentElement?.previousElementSibling
  const text = before ? textContent(before).trim() : ''
  return before && text !== '' && text.length <= LABEL_LENGTH ? [before] : []
}

function byIds(element: Element, ids: string): Element[] {
  const root = element.getRootNode() as Document | ShadowRoot
  if (typeof root.getElementById !== 'function') return []
  return ids.split(/\s+/).flatMap((id) => (id === '' ? [] : (root.getElementById(id) ?? [])))
}

/** Returns the controls of a document, and of those of its frames that fill the window. */
function controlsIn(document: Document, viewport: Size): Element[] {
  const found = allMatching(document, CONTROLS).slice(0, MOST)
  return found.flatMap((element) => {
    const inner = /^i?frame$/.test(tagOf(element)) ? frameDocument(element) : null
    return inner && isVast(rectOf(element), viewport) ? controlsIn(inner, viewport) : element
  })
}

/**
 * Returns the boxes in the viewport that a person must be able to press: the focused field with its label and its
 * list, every other field, buttons, and the lists and dialogs that the site has opened. A dialog or list around the
 * focused field is none: what is in it is.
 */
export function mustStayFree(document: Document, field: Element | null, viewport: Size): Rect[] {
  const lists = allMatching(document, LISTS)
    .slice(0, MOST)
    .filter((list) => !field || !list.contains(field))
  const likeButtons = allMatching(document, LIKE_BUTTONS)
    .slice(0, MOST)
    .filter((one) => allMatching(one, `${CONTROLS},a`).length === 0)
  const own = field
    ? byIds(field, attributesText(field, 'aria-controls aria-owns list')).map(rectOf)
    : []
  const controls = controlsIn(document, viewport).filter(isRendered)
  const boxes = [
    ...controls.map((control) => (tagOf(control) === 'label' ? textBox(control) : rectOf(control))),
    ...[...lists, ...likeButtons]
      .filter(isRendered)
      .map(rectOf)
      .filter((box) => !isVast(box, viewport)),
    ...own,
    ...(field ? [rectOf(field), ...labelsOf(field).map(textBox)] : []),
  ]
  return boxes.filter((box) => isOnScreen(box, viewport))
}

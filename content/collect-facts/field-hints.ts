import { drawnText, pictureText, pseudoText } from '../dom/drawn-text.ts'
import { allMatching, attribute, attributeText, tagOf, textContent } from '../dom/safe-read.ts'
import type { FieldHints } from './field-kind.ts'

/** Longest text beside a field that can still be its label. */
const LABEL_LENGTH = 80
/** Of a longer label the beginning and the end are read: whatever stands between, they are its ends. */
const LABEL_END = 120

const NOT_TYPED = /^(?:button|submit|reset|image|hidden|checkbox|radio|range|color|file)$/i

const FIELDS = 'input,select,textarea'

/** Whether a person types or chooses something in the element. */
export function isField(element: Element): boolean {
  switch (tagOf(element)) {
    case 'input':
      return !NOT_TYPED.test(attributeText(element, 'type'))
    case 'textarea':
    case 'select':
      return true
    // Even an editable form is none: its fields shadow its properties.
    case 'form':
      return false
    default: {
      const role = attribute(element, 'role')
      const editable = attribute(element, 'contenteditable')
      return (
        (editable !== null && editable !== 'false') ||
        /^(?:textbox|combobox|searchbox)$/.test(role ?? '')
      )
    }
  }
}

const trimmed = (text: string): string => text.replace(/\s+/g, ' ').trim()

function short(text: string): string {
  const all = trimmed(text)
  return all.length <= LABEL_LENGTH ? all : ''
}

function cut(text: string): string {
  const all = trimmed(text)
  return all.length <= 2 * LABEL_END ? all : `${all.slice(0, LABEL_END)} ${all.slice(-LABEL_END)}`
}

/** Returns an element's words: its text, or else those of its pictures and those that its style sheet adds. */
function wordsIn(element: Element): string {
  const text = trimmed(drawnText(element))
  return text === '' ? trimmed(`${pictureText(element)} ${pseudoText(element)}`) : text
}

function byIds(element: Element, ids: string): string {
  if (ids === '') return ''
  // By node type, not by class: the element may belong to a frame's realm.
  const root = element.getRootNode() as Document | ShadowRoot
  if (root.nodeType !== Node.DOCUMENT_NODE && root.nodeType !== Node.DOCUMENT_FRAGMENT_NODE)
    return ''
  return ids
    .split(/\s+/)
    .map((id) => root.getElementById(id))
    .map((found) => (found ? textContent(found) : ''))
    .join(' ')
}

function ownLabels(element: Element): string {
  const labels = (element as HTMLInputElement).labels ?? []
  return [...labels].map((label) => cut(wordsIn(label))).join(' ')
}

/** Returns the text that stands right before an element, with no other element between. */
function textBefore(element: Element): string {
  let text = ''
  for (let node = element.previousSibling; node; node = node.previousSibling) {
    if (node.nodeType === Node.ELEMENT_NODE && !INLINE.test(tagOf(node as Element))) break
    if (node.nodeType !== Node.COMMENT_NODE) text = `${textContent(node)} ${text}`
  }
  return cut(text)
}

const INLINE = /^(?:b|i|em|strong|span|small|br|bdo|font|u)$/

/** Returns the text just before the field: its sibling's, its cell's neighbour's, or the words around it. */
function besideIt(element: Element): string {
  let at: Element = element
  for (let up = 0; up < 3; up++) {
    const written = textBefore(at)
    if (written !== '') return written
    const before = at.previousElementSibling
    const text = before && allMatching(before, FIELDS).length === 0 ? cut(wordsIn(before)) : ''
    if (text !== '') return text
    const parent = at.parentElement
    if (!parent || /^(?:form|body)$/.test(tagOf(parent))) return ''
    const around = allMatching(parent, FIELDS).length > 1 ? '' : short(wordsIn(parent))
    if (around !== '') return around
    at = parent
  }
  return ''
}

/** Returns the beginning of what a list offers, or ''. */
const offered = (element: Element): string =>
  tagOf(element) === 'select' ? trimmed(textContent(element)).slice(0, LABEL_LENGTH) : ''

/** Reads everything around a field that says what it is for. */
export function fieldHints(element: Element): FieldHints {
  const read = (name: string): string => attributeText(element, name)
  const spoken = [
    ownLabels(element),
    read('aria-label'),
    byIds(element, read('aria-labelledby')),
    read('title'),
    read('data-placeholder'),
  ]
    .join(' ')
    .trim()
  return {
    type: read('type').toLowerCase(),
    autocomplete: read('autocomplete'),
    inputMode: read('inputmode').toLowerCase(),
    maxLength: Number(read('maxlength')) || 0,
    placeholder: read('placeholder') || offered(element),
    label: spoken === '' ? besideIt(element) : spoken,
    name: read('name'),
    id: read('id'),
  }
}

/**
 * Reads of page elements that the page can't bend: a form's `<input name=action>` shadows `form.action`
 * even in the isolated world, so every read goes through the prototype's own getter.
 */
type Getter = (this: unknown) => unknown

function getter(owner: object, name: string): Getter | undefined {
  return Object.getOwnPropertyDescriptor(owner, name)?.get
}

function textOf(owner: object, name: string, target: unknown): string {
  const value = getter(owner, name)?.call(target)
  return typeof value === 'string' ? value : ''
}

/** An element's tag. Only a form's fields can stand in the way of its `localName`, and no field is a string. */
export const tagOf = ({ localName }: Element): string =>
  typeof localName === 'string' ? localName : 'form'

/** An element's attribute, or null; safe on forms whose `getAttribute` is shadowed. */
export function attribute(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name)
}

/** The same, empty where there is none. */
export const attributeText = (element: Element, name: string): string =>
  attribute(element, name) ?? ''

/** Several attributes (names with spaces between them), as one text. */
export const attributesText = (element: Element, names: string): string =>
  names
    .split(' ')
    .map((name) => attributeText(element, name))
    .join(' ')

/** Every descendant that matches, in document order; safe on clobbered forms and documents. */
export function allMatching(root: Document | Element | ShadowRoot, selector: string): Element[] {
  const find =
    root.nodeType === 9
      ? Document.prototype.querySelectorAll
      : root.nodeType === 11
        ? DocumentFragment.prototype.querySelectorAll
        : Element.prototype.querySelectorAll
  return [...find.call(root as never, selector)]
}

/** Where a form would really be sent, absolute; null where the address can't be read. */
export function formAction(form: HTMLFormElement): string | null {
  return textOf(HTMLFormElement.prototype, 'action', form) || null
}

/** A form's real method. */
export function formMethod(form: HTMLFormElement): 'get' | 'post' | 'dialog' {
  const method = textOf(HTMLFormElement.prototype, 'method', form)
  return method === 'post' || method === 'dialog' ? method : 'get'
}

/** The controls a form really owns, those attached by `form=` included. */
export function formControls(form: HTMLFormElement): Element[] {
  const elements = getter(HTMLFormElement.prototype, 'elements')?.call(form)
  const length = getter(HTMLCollection.prototype, 'length')?.call(elements)
  return Array.from({ length: Number(length) }, (_, at) =>
    HTMLCollection.prototype.item.call(elements as HTMLCollection, at),
  ).filter((element) => element !== null)
}

/** The document's title, though an element named `title` stands in the way. */
export function documentTitle(document: Document): string {
  return textOf(Document.prototype, 'title', document)
}

/**
 * Where the right (`Width`, `Left`) or bottom edge of an element lies on the page, however that is scrolled or
 * moved; NaN for what has no layout of HTML's.
 */
export function layoutEdge(
  element: Element,
  size: 'Width' | 'Height',
  side: 'Left' | 'Top',
): number {
  const read = (name: string, of: unknown): unknown =>
    getter(HTMLElement.prototype, `offset${name}`)?.call(of)
  try {
    let edge = Number(read(size, element))
    for (let at: unknown = element; at; at = read('Parent', at)) edge += Number(read(side, at))
    return edge
  } catch {
    return Number.NaN
  }
}

/** A node's text, though an element named `textContent` stands in the way. */
export function textContent(node: Node): string {
  return textOf(Node.prototype, 'textContent', node)
}

/**
 * Reads page elements in a way the page cannot falsify: a form's `<input name=action>` shadows `form.action` even in
 * the isolated world, so every read goes through the prototype's own getter.
 */
type Getter = (this: unknown) => unknown

function getter(owner: object, name: string): Getter | undefined {
  return Object.getOwnPropertyDescriptor(owner, name)?.get
}

function textOf(owner: object, name: string, target: unknown): string {
  const value = getter(owner, name)?.call(target)
  return typeof value === 'string' ? value : ''
}

/** Returns an element's tag. Only a form's fields can shadow its `localName`, and a field is no string. */
export const tagOf = ({ localName }: Element): string =>
  typeof localName === 'string' ? localName : 'form'

/** Returns an element's attribute, or null; safe on forms whose `getAttribute` is shadowed. */
export function attribute(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name)
}

/** Returns an element's attribute, or '' if it has none. */
export const attributeText = (element: Element, name: string): string =>
  attribute(element, name) ?? ''

/** Returns several attributes (names separated by spaces) as one text. */
export const attributesText = (element: Element, names: string): string =>
  names
    .split(' ')
    .map((name) => attributeText(element, name))
    .join(' ')

/** Returns every descendant that matches, in document order; safe on clobbered forms and documents. */
export function allMatching(root: Document | Element | ShadowRoot, selector: string): Element[] {
  const find =
    root.nodeType === 9
      ? Document.prototype.querySelectorAll
      : root.nodeType === 11
        ? DocumentFragment.prototype.querySelectorAll
        : Element.prototype.querySelectorAll
  return [...find.call(root as never, selector)]
}

/** Returns the absolute URL that a form would really be sent to, or null if it can't be read. */
export function formAction(form: HTMLFormElement): string | null {
  return textOf(HTMLFormElement.prototype, 'action', form) || null
}

/** Returns a form's real method. */
export function formMethod(form: HTMLFormElement): 'get' | 'post' | 'dialog' {
  const method = textOf(HTMLFormElement.prototype, 'method', form)
  return method === 'post' || method === 'dialog' ? method : 'get'
}

/** Returns the controls that a form really owns, including those attached by `form=`. */
export function formControls(form: HTMLFormElement): Element[] {
  const elements = getter(HTMLFormElement.prototype, 'elements')?.call(form)
  const length = getter(HTMLCollection.prototype, 'length')?.call(elements)
  return Array.from({ length: Number(length) }, (_, at) =>
    HTMLCollection.prototype.item.call(elements as HTMLCollection, at),
  ).filter((element) => element !== null)
}

/** Returns the document's title, even if an element named `title` shadows it. */
export function documentTitle(document: Document): string {
  return textOf(Document.prototype, 'title', document)
}

/** Returns a node's text, even if an element named `textContent` shadows it. */
export function textContent(node: Node): string {
  return textOf(Node.prototype, 'textContent', node)
}

/** Returns the text directly inside an element, without that of its children. */
export function ownText(element: Element): string {
  let text = ''
  for (let node = element.firstChild; node && text.length < 400; node = node.nextSibling) {
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? ''
  }
  return text.trim()
}

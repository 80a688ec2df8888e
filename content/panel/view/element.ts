const HTML = 'http://www.w3.org/1999/xhtml'
const SVG = 'http://www.w3.org/2000/svg'

/** What may be inside an element; false and null add nothing. */
export type Child = Node | string | false | null

function fill(target: Element, attributes: Record<string, string>, children: Child[]): void {
  for (const [name, value] of Object.entries(attributes)) target.setAttribute(name, value)
  target.append(...children.filter((child) => child !== false && child !== null))
}

/** Creates an HTML element, in any kind of document. Text becomes text nodes, never markup. */
export function element(
  tag: string,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElement {
  const made = document.createElementNS(HTML, tag) as HTMLElement
  fill(made, attributes, children)
  return made
}

/** Creates an SVG element. */
export function drawing(
  tag: string,
  attributes: Record<string, string>,
  ...children: Child[]
): SVGElement {
  const made = document.createElementNS(SVG, tag) as SVGElement
  fill(made, attributes, children)
  return made
}

const HTML = 'http://www.w3.org/1999/xhtml'
const SVG = 'http://www.w3.org/2000/svg'

/** What may stand inside an element; false and null leave nothing. */
export type Child = Node | string | false | null

function fill(target: Element, attributes: Record<string, string>, children: Child[]): void {
  for (const [name, value] of Object.entries(attributes)) target.setAttribute(name, value)
  target.append(...children.filter((child) => child !== false && child !== null))
}

/** Makes an HTML element, in HTML, XHTML and SVG documents alike. Text becomes text nodes, never markup. */
export function element(
  tag: string,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElement {
  const made = document.createElementNS(HTML, tag) as HTMLElement
  fill(made, attributes, children)
  return made
}

/** Makes an SVG element. */
export function drawing(
  tag: string,
  attributes: Record<string, string>,
  ...children: Child[]
): SVGElement {
  const made = document.createElementNS(SVG, tag) as SVGElement
  fill(made, attributes, children)
  return made
}

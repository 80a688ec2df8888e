/** Returns the text directly inside an element, without that of its children. */
export function ownText(element: Element): string {
  let text = ''
  for (let node = element.firstChild; node && text.length < 400; node = node.nextSibling) {
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue ?? ''
  }
  return text.trim()
}

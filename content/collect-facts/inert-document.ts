import { attributeText } from '../dom/safe-read.ts'

/** The longest document text that is parsed. */
const LENGTH = 200_000

function dataText(address: string): string | null {
  const [, head, body] = /^data:([^,]*),([\s\S]*)$/i.exec(address) ?? []
  if (head === undefined || body === undefined || !/html|xml/i.test(head)) return null
  try {
    return /;base64/i.test(head) ? atob(decodeURIComponent(body)) : decodeURIComponent(body)
  } catch {
    return null
  }
}

/**
 * Parses the source of a sandboxed srcdoc or data: frame without running it, because its own document is out of reach.
 * Returns null if there is no source to read.
 */
export function inertDocument(frame: Element): Document | null {
  const text = frame.getAttribute('srcdoc') ?? dataText(attributeText(frame, 'src'))
  if (text === null || text.length > LENGTH) return null
  return new DOMParser().parseFromString(text, 'text/html')
}

import type { FrameFacts } from '../../guard/page/page-facts.ts'
import { attributeText } from '../dom/safe-read.ts'
import { isSeen } from '../dom/sight.ts'

/** A frame smaller than this takes no input (tracking pixels, key stores). */
export const SMALLEST = 30

/** Whether an element shows another document. */
export const isFrame = (element: Element): boolean =>
  /^(?:iframe|frame|object|embed)$/.test(element.localName)

/** The frame's own document, where this page may read it. */
export function frameDocument(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument
  } catch {
    return null
  }
}

function address(frame: Element): string {
  if (frame.hasAttribute('srcdoc')) return 'about:srcdoc'
  const named = frame.getAttribute('src') ?? attributeText(frame, 'data')
  try {
    return frameDocument(frame)?.location?.href ?? new URL(named, frame.baseURI).href
  } catch {
    return named === '' ? 'about:blank' : named
  }
}

/** A frame found in the page, its fields yet to be looked for. */
export interface FoundFrame {
  element: Element
  facts: FrameFacts
}

/** Child frames with their real address. */
export function frames(): { see(element: Element): FoundFrame | null; result(): FrameFacts[] } {
  const found: FrameFacts[] = []
  return {
    see(element) {
      if (!isFrame(element) || found.length >= 40) return null
      const url = address(element).slice(0, 200)
      const sandboxed = element.hasAttribute('sandbox')
      const facts: FrameFacts = { url, sandboxed, visible: isSeen(element, SMALLEST), fields: null }
      found.push(facts)
      return { element, facts }
    },
    result: () => found,
  }
}

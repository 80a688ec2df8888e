import type { FrameFacts } from '../../guard/page/page-facts.ts'
import { isVisible } from '../dom/element-visibility.ts'
import { frameDocument } from '../dom/frame-document.ts'
import { attributeText } from '../dom/safe-read.ts'

/** The smallest frame, in pixels, that can take input: smaller ones are tracking pixels and key stores. */
export const SMALLEST = 30

/** Whether an element shows another document. */
export const isFrame = (element: Element): boolean =>
  /^(?:iframe|frame|object|embed)$/.test(element.localName)

function address(frame: Element): string {
  if (frame.hasAttribute('srcdoc')) return 'about:srcdoc'
  const named = frame.getAttribute('src') ?? attributeText(frame, 'data')
  try {
    return frameDocument(frame)?.location?.href ?? new URL(named, frame.baseURI).href
  } catch {
    return named === '' ? 'about:blank' : named
  }
}

/** A frame found in the page, before its fields have been looked for. */
export interface FoundFrame {
  element: Element
  facts: FrameFacts
}

/** Collects child frames with their real addresses. */
export function frameCollector(): {
  visit(element: Element): FoundFrame | null
  result(): FrameFacts[]
} {
  const found: FrameFacts[] = []
  return {
    visit(element) {
      if (!isFrame(element) || found.length >= 40) return null
      const url = address(element).slice(0, 200)
      const sandboxed = element.hasAttribute('sandbox')
      const facts: FrameFacts = {
        url,
        sandboxed,
        visible: isVisible(element, SMALLEST),
        fields: null,
      }
      found.push(facts)
      return { element, facts }
    },
    result: () => found,
  }
}

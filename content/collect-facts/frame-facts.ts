import type { FrameFacts } from '../../guard/page-facts.ts'

/** A frame smaller than this takes no input (tracking pixels, key stores). */
const SMALLEST = 30

const isFrame = (element: Element): boolean =>
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
  const named = frame.getAttribute('src') ?? frame.getAttribute('data') ?? ''
  try {
    return frameDocument(frame)?.location?.href ?? new URL(named, frame.baseURI).href
  } catch {
    return named === '' ? 'about:blank' : named
  }
}

function visible(frame: Element): boolean {
  const { width, height } = frame.getBoundingClientRect()
  if (width < SMALLEST || height < SMALLEST) return false
  return frame.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) ?? true
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
      const facts: FrameFacts = { url, sandboxed, visible: visible(element), fields: null }
      found.push(facts)
      return { element, facts }
    },
    result: () => found,
  }
}

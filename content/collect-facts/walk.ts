import type { FrameFacts } from '../../guard/page/page-facts.ts'
import { shadowRootOf } from '../../platform/shadow-root.ts'
import { isOurs } from '../dom/marks.ts'
import { tagOf } from '../dom/safe-read.ts'
import { type FoundFrame, frameDocument } from './frame-facts.ts'
import { inertDocument } from './inert-document.ts'

/** One element of the walk, and the frame it stands in. */
export interface WalkStep {
  element: Element
  frame: FrameFacts | null
  /** Whether its document was only parsed: then it has no size and no style. */
  inert: boolean
}

/** How many levels of nested frames are entered. */
const DEPTH = 3

/** The elements, besides custom ones, that may have a shadow root (HTML Standard). */
const SHADOWABLE =
  /^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/

/**
 * Walks every element in document order: through shadow roots, open or closed, and into frames that this page can read.
 * `onFrame` is called with each element and returns the frame it is, if any.
 */
export function* walk(
  root: Document | ShadowRoot,
  onFrame: (element: Element) => FoundFrame | null,
  frame: FrameFacts | null = null,
  depth = 0,
  inert = false,
): Generator<WalkStep> {
  const document = root.nodeType === Node.DOCUMENT_NODE ? (root as Document) : root.ownerDocument
  const walker = document?.createTreeWalker(root, NodeFilter.SHOW_ELEMENT)
  for (let node = walker?.nextNode(); node; node = walker?.nextNode()) {
    const element = node as Element
    if (isOurs(element)) continue
    yield { element, frame, inert }
    const tag = tagOf(element)
    const shadow =
      !inert && (tag.includes('-') || SHADOWABLE.test(tag)) ? shadowRootOf(element) : null
    if (shadow) yield* walk(shadow, onFrame, frame, depth, inert)
    const found = inert || depth >= DEPTH ? null : onFrame(element)
    if (found) yield* insideFrame(found, onFrame, depth)
  }
}

function* insideFrame(
  { element, facts }: FoundFrame,
  onFrame: (element: Element) => FoundFrame | null,
  depth: number,
): Generator<WalkStep> {
  const live = frameDocument(element)
  const document = live ?? inertDocument(element)
  if (!document) return
  facts.fields = []
  yield* walk(document, onFrame, facts, depth + 1, live === null)
}

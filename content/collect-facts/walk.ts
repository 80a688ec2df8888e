import type { FrameFacts } from '../../guard/page/page-facts.ts'
import { shadowRootOf } from '../../platform/shadow-root.ts'
import { isVisible } from '../dom/element-visibility.ts'
import { frameDocument } from '../dom/frame-document.ts'
import { isOurs } from '../dom/marks.ts'
import { allMatching, tagOf } from '../dom/safe-read.ts'
import type { FoundFrame } from './frame-facts.ts'
import { inertDocument } from './inert-document.ts'

/** One element of the walk, and the frame it stands in. */
export interface WalkStep {
  element: Element
  frame: FrameFacts | null
  /** Whether its document was only parsed: then it has no size and no style. */
  inert: boolean
}

/**
 * What a walk gives: an element; `tick` where time has passed without one; `told` once all that names the page or asks
 * for something has been visited, and only the rest is left.
 */
export type Walked = WalkStep | 'tick' | 'told'

/** How many levels of nested frames are entered. */
const DEPTH = 8

/** How many elements are asked whether they are seen between two ticks. */
const BETWEEN_TICKS = 200

/** How many elements of each kind below are visited before the rest, of those that are seen and of the others. */
const SEEN = 400
const UNSEEN = 60

/** What asks and what names the page, wherever it stands, in the order in which it is visited. */
const FIRST = [
  'input,select,textarea,[contenteditable],[role=textbox],[role=combobox],[role=searchbox]',
  'meta,script[type="application/ld+json"],h1,h2,h3,[role=heading]',
  'header,header *,[role=banner],[role=banner] *,[class*="logo" i],[id*="logo" i],[class*="header" i] img',
  'iframe,frame,object,embed',
  'footer,footer *,[class*="footer" i] *,[class*="copyright" i]',
  'button,[role=button],[onclick],a[href^="tel:" i],a[href^="sms" i],a[download],a[href*=".apk" i],a[href*="nspk.ru" i]',
]

/** What nobody sees and everybody reads. */
const IN_HEAD = /^(?:meta|script)$/

/** How many elements are asked whether they are custom ones: no selector finds those. */
const ASKED = 20_000

/** The elements, besides custom ones, that may have a shadow root (HTML Standard). */
const SHADOWABLE =
  /^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/

/** What a walk through one page shares. */
interface Walk {
  /** Returns the frame that an element is, if any. */
  onFrame(element: Element): FoundFrame | null
  visited: Set<Element>
  /** What is left of frames until the page's own rest has been visited. */
  left: Generator<Walked>[]
}

/**
 * Walks a page: from the focus outwards, then what asks and what names the page, then every other element in document
 * order; through shadow roots, open or closed, and into frames that this page can read. Each element comes once.
 */
export function* walk(
  document: Document,
  focused: Element | null,
  onFrame: Walk['onFrame'],
): Generator<Walked> {
  const all: Walk = { onFrame, visited: new Set(), left: [] }
  if (focused) yield* around(focused, all)
  yield* first(document, all, null, 0, false)
  yield 'told'
  yield* rest(document, all, null, 0, false)
  for (const left of all.left) yield* left
}

type Place = [all: Walk, frame: FrameFacts | null, depth: number, inert: boolean]

/** Walks the form of the focused field, or its nearest surroundings; and so up through the frames it stands in. */
function* around(focused: Element, all: Walk): Generator<Walked> {
  const root = focused.getRootNode() as Document | ShadowRoot
  const form = focused.closest('form') ?? focused.parentElement?.parentElement ?? focused
  const place: Place = [all, null, 0, false]
  for (const element of [focused, ...allMatching(form, FIRST[0] ?? '').slice(0, SEEN)]) {
    yield* visit(element, ...place)
  }
  // Of what stands inside a frame or a shadow root, the whole: the page outside cannot find it by a selector.
  const host = root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? (root as ShadowRoot).host : null
  if (host) yield* visit(host, ...place)
}

/** Visits what asks and what names the page under one root: what is seen first, so that nothing hidden takes its place. */
function* first(root: Document | ShadowRoot, ...place: Place): Generator<Walked> {
  const [, , , inert] = place
  for (const selector of FIRST) {
    const hidden: Element[] = []
    let seen = 0
    let asked = 0
    for (const element of allMatching(root, selector)) {
      asked += 1
      if (asked % BETWEEN_TICKS === 0) yield 'tick'
      if (seen >= SEEN) break
      if (!inert && !IN_HEAD.test(element.localName) && !isVisible(element)) {
        if (hidden.length < UNSEEN) hidden.push(element)
        continue
      }
      seen += 1
      yield* visit(element, ...place)
    }
    for (const element of hidden) yield* visit(element, ...place)
  }
  for (const [at, element] of allMatching(root, '*').slice(0, ASKED).entries()) {
    if (at % BETWEEN_TICKS === 0) yield 'tick'
    if (tagOf(element).includes('-')) yield* visit(element, ...place)
  }
}

function* rest(root: Document | ShadowRoot, ...place: Place): Generator<Walked> {
  const document = root.nodeType === Node.DOCUMENT_NODE ? (root as Document) : root.ownerDocument
  const walker = document?.createTreeWalker(root, NodeFilter.SHOW_ELEMENT)
  for (let node = walker?.nextNode(); node; node = walker?.nextNode()) {
    yield* visit(node as Element, ...place)
  }
}

function* visit(
  element: Element,
  all: Walk,
  frame: FrameFacts | null,
  depth: number,
  inert: boolean,
): Generator<Walked> {
  if (all.visited.has(element) || isOurs(element)) return
  all.visited.add(element)
  yield { element, frame, inert }
  const tag = tagOf(element)
  const shadow =
    !inert && (tag.includes('-') || SHADOWABLE.test(tag)) ? shadowRootOf(element) : null
  if (shadow) {
    yield* first(shadow, all, frame, depth, inert)
    yield* rest(shadow, all, frame, depth, inert)
  }
  const found = inert || depth >= DEPTH ? null : all.onFrame(element)
  if (found) yield* insideFrame(found, all, depth)
}

function* insideFrame({ element, facts }: FoundFrame, all: Walk, depth: number): Generator<Walked> {
  const live = frameDocument(element)
  const document = live ?? inertDocument(element)
  if (!document) return
  facts.fields = []
  const place: Place = [all, facts, depth + 1, live === null]
  yield* first(document, ...place)
  all.left.push(rest(document, ...place))
}

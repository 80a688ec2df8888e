import type { PageFacts } from '../../guard/page/page-facts.ts'
import { deepFocus } from '../dom/deep-focus.ts'
import { documentTitle, ownText, tagOf } from '../dom/safe-read.ts'
import { actionCollector } from './actions.ts'
import { demandCollector } from './demands.ts'
import { formCollector } from './form-facts.ts'
import { frameCollector } from './frame-facts.ts'
import { headingCollector } from './headings.ts'
import { imprintCollector } from './imprint.ts'
import { insecureUrlCollector } from './insecure-urls.ts'
import { logoCollector } from './logos.ts'
import { colourCollector } from './page-colours.ts'
import { paymentQrDetector } from './payment-qr.ts'
import { siteNameCollector } from './site-names.ts'
import { statementCollector } from './statements.ts'
import { type WalkStep, walk } from './walk.ts'

/** As much of an address as is judged and kept. */
const LONGEST_ADDRESS = 2048

/** How many elements one look visits. A page with more is judged by its beginning, and its facts say so. */
const MAX_ELEMENTS = 6_000

/** What a look found. */
export interface PageLook {
  facts: PageFacts
  /** Whether all fields and all that names the page have been visited. */
  told: boolean
}

/** Creates the collectors of texts and addresses. */
const collectors = () => ({
  headings: headingCollector(),
  logos: logoCollector(),
  siteNames: siteNameCollector(),
  imprint: imprintCollector(),
  statements: statementCollector(),
  colours: colourCollector(),
  actions: actionCollector(),
  mixedContent: insecureUrlCollector(location.protocol === 'https:'),
})

const lists = (found: ReturnType<typeof collectors>) =>
  Object.fromEntries(
    Object.entries(found).map(([name, collector]) => [name, collector.found.list()]),
  ) as Record<keyof typeof found, string[]>

/** Returns the facts that need no look at elements. */
const aboutPage = (document: Document) => ({
  url: location.href.slice(0, LONGEST_ADDRESS),
  title: documentTitle(document).slice(0, 200),
  framed: window !== window.top,
  secureContext: window.isSecureContext,
})

/** Whether digits were typed into the page while no field had the focus; a page can react to keys without one. */
let typedNowhere = false
/** Notes that it was so; returns whether that is news. */
export function noteTypedNowhere(): boolean {
  const news = !typedNowhere
  typedNowhere = true
  return news
}

/** One look at a page, made in slices. */
export interface Looking {
  /** Goes on; returns false once every element has been visited, or as many as one look may visit. */
  step(): boolean
  /** Returns what has been found so far. `facts.complete` is false until every element has been visited. */
  result(): PageLook
}

/** Begins a look at the page. Nothing typed is ever read. */
export function lookAtPage(document: Document): Looking {
  const found = collectors()
  const inForms = formCollector()
  const inFrames = frameCollector()
  const others = [paymentQrDetector(), demandCollector(document, typedNowhere)] as const
  const [qr, demands] = others
  const steps = walk(document, deepFocus(document), (element) => inFrames.visit(element))
  let told = false
  let complete = false
  let visited = 0

  function visit({ element, frame, inert }: WalkStep): void {
    visited += 1
    // A form's fields shadow its properties; and a form is no headline, logo or imprint itself.
    if (tagOf(element) === 'form') found.mixedContent.visit(element)
    else if (!inert) {
      const own = ownText(element)
      for (const collector of [...Object.values(found), ...others]) collector.visit(element, own)
    }
    const kind = inForms.visit(element)
    if (kind && frame?.fields) frame.fields.push(kind)
  }

  return {
    step() {
      const { done, value } = steps.next()
      complete = done === true
      if (value === 'told') told = true
      else if (value && value !== 'tick') visit(value)
      return !done && visited < MAX_ELEMENTS
    },
    result: () => ({
      told,
      facts: {
        ...aboutPage(document),
        ...lists(found),
        formTexts: inForms.found.list(),
        unseen: [...Object.values(found), inForms].flatMap((one) => one.found.unseen()),
        waysToPay: found.actions.ways(),
        forms: inForms.result(),
        frames: inFrames.result(),
        paymentQr: qr.found(),
        demands: demands.list(),
        complete,
        cutShort: false,
      },
    }),
  }
}

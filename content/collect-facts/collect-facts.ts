import type { PageFacts } from '../../guard/page/page-facts.ts'
import { documentTitle, tagOf } from '../dom/safe-read.ts'
import { actionCollector } from './actions.ts'
import { formCollector } from './form-facts.ts'
import { frameCollector } from './frame-facts.ts'
import { headingCollector } from './headings.ts'
import { imprintCollector } from './imprint.ts'
import { insecureUrlCollector } from './insecure-urls.ts'
import { logoCollector } from './logos.ts'
import { colourCollector } from './page-colours.ts'
import { paymentQrDetector } from './payment-qr.ts'
import { siteNameCollector } from './site-names.ts'
import { walk } from './walk.ts'

/** How many elements one look visits. A page with more is judged by its beginning, and its facts say so. */
const MAX_ELEMENTS = 6_000

/** What a look found: the facts, and the buttons the panel must not cover. */
export interface PageLook {
  facts: PageFacts
  buttons: Element[]
}

/** Creates the collectors of texts and addresses. */
const collectors = () => ({
  headings: headingCollector(),
  logos: logoCollector(),
  siteNames: siteNameCollector(),
  imprint: imprintCollector(),
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
  url: location.href,
  title: documentTitle(document).slice(0, 200),
  framed: window !== window.top,
  secureContext: window.isSecureContext,
})

/**
 * Looks at the page in slices: yields what was found so far whenever the caller may stop or pause, and returns it at
 * the end. `facts.complete` is false until every element has been visited. Nothing typed is ever read.
 */
export function* lookAtPage(document: Document): Generator<PageLook, PageLook> {
  const found = collectors()
  const inForms = formCollector()
  const inFrames = frameCollector()
  const qr = paymentQrDetector()
  const result = (complete: boolean): PageLook => ({
    buttons: found.actions.elements,
    facts: {
      ...aboutPage(document),
      ...lists(found),
      waysToPay: found.actions.ways(),
      forms: inForms.result(),
      frames: inFrames.result(),
      paymentQr: qr.found(),
      complete,
    },
  })
  let seen = 0
  for (const { element, frame, inert } of walk(document, (element) => inFrames.visit(element))) {
    // A form's fields shadow its properties; and a form is no headline, logo or imprint itself.
    if (tagOf(element) === 'form') found.mixedContent.visit(element)
    else if (!inert) for (const collector of [...Object.values(found), qr]) collector.visit(element)
    const kind = inForms.visit(element)
    if (kind && frame?.fields) frame.fields.push(kind)
    seen += 1
    if (seen >= MAX_ELEMENTS) return result(false)
    if (seen % 50 === 0) yield result(false)
  }
  return result(true)
}

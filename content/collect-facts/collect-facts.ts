import type { PageFacts } from '../../guard/page/page-facts.ts'
import { documentTitle, tagOf } from '../dom/safe-read.ts'
import { actions } from './actions.ts'
import { forms } from './form-facts.ts'
import { frames } from './frame-facts.ts'
import { headings } from './headings.ts'
import { imprint } from './imprint.ts'
import { mixedContent } from './insecure-urls.ts'
import { logos } from './logos.ts'
import { colours } from './page-colours.ts'
import { paymentQr } from './payment-qr.ts'
import { siteNames } from './site-names.ts'
import { walk } from './walk.ts'

/** How many elements one look visits. A page with more is judged by its beginning, and its facts say so. */
const MAX_ELEMENTS = 6_000

/** What a look found: the facts, and the buttons the panel must not cover. */
export interface PageLook {
  facts: PageFacts
  buttons: Element[]
}

/** Creates the collectors of texts and addresses. */
const seers = () => ({
  headings: headings(),
  logos: logos(),
  siteNames: siteNames(),
  imprint: imprint(),
  colours: colours(),
  actions: actions(),
  mixedContent: mixedContent(location.protocol === 'https:'),
})

const lists = (found: ReturnType<typeof seers>) =>
  Object.fromEntries(
    Object.entries(found).map(([name, seer]) => [name, seer.found.list()]),
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
  const found = seers()
  const inForms = forms()
  const inFrames = frames()
  const qr = paymentQr()
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
  for (const { element, frame, inert } of walk(document, (element) => inFrames.see(element))) {
    // A form's fields shadow its properties; and a form is no headline, logo or imprint itself.
    if (tagOf(element) === 'form') found.mixedContent.see(element)
    else if (!inert) for (const seer of [...Object.values(found), qr]) seer.see(element)
    const kind = inForms.see(element)
    if (kind && frame?.fields) frame.fields.push(kind)
    seen += 1
    if (seen >= MAX_ELEMENTS) return result(false)
    if (seen % 50 === 0) yield result(false)
  }
  return result(true)
}

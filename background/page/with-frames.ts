import * as v from 'valibot'
import { classifyAddress } from '../../guard/classify-address.ts'
import { namesNobody } from '../../guard/page/claim/page-lines.ts'
import { type FrameFacts, PAGE_FACTS, type PageFacts } from '../../guard/page/page-facts.ts'
import { sensitiveFieldsOf } from '../../guard/page/sensitive-fields.ts'
import { lookIntoFrames } from '../../platform/inject.ts'

/** The limit on frames examined and on each list in `PageFacts`: a page with more is no page to pay on. */
const MOST = 40

/** The lines in which a page names itself. */
type Names = Pick<PageFacts, 'headings' | 'logos' | 'siteNames' | 'imprint' | 'actions'>

/** What the script inside a child frame has found there. */
export interface FrameLook {
  url: string
  fields: FrameFacts['fields'] & object
  paymentQr: boolean
  /** The names it gives itself, its title among the headings; null if they describe the frame alone. */
  names: Names | null
  /** Whether it asks for anything: then it names the page whatever the page calls itself. */
  asks: boolean
}

/** Looks into a tab's child frames. Resolves to what was found in each, without those that can't be reached. */
export async function frameLooks(tabId: number): Promise<FrameLook[]> {
  const results = await lookIntoFrames(tabId)
  return results
    .map((result) => v.safeParse(PAGE_FACTS, result))
    .filter((parsed) => parsed.success)
    .map(({ output }) => lookOf(output))
    .slice(0, MOST)
}

function lookOf(facts: PageFacts): FrameLook {
  const { url, forms, paymentQr } = facts
  const fields = [...new Set(forms.flatMap((form) => form.fields))]
  const asks = sensitiveFieldsOf(facts).length > 0 || paymentQr
  return { url: url.slice(0, 200), fields, paymentQr, names: namesOf(facts), asks }
}

/**
 * Returns the names a frame gives itself, if they may count as the page's own: it is not the page of an operator, a
 * partner or a sister company. Otherwise null.
 */
function namesOf(facts: PageFacts): FrameLook['names'] {
  if (/^(?:official|partner|sister)$/.test(classifyAddress(facts.url).kind)) return null
  const { title, headings, logos, siteNames, imprint, actions } = facts
  return { headings: [title, ...headings], logos, siteNames, imprint, actions }
}

/** Returns a page's facts with what was found inside its frames added, or null if that adds nothing. */
export function withFrames(facts: PageFacts, looks: readonly FrameLook[]): PageFacts | null {
  const read = new Set(facts.frames.filter(isRead).map(({ url }) => url))
  const learnt = looks.filter(({ url }) => !read.has(url))
  if (learnt.length === 0) return null
  const left = [...learnt]
  const frames = facts.frames.map((frame): FrameFacts => {
    const at = isRead(frame) ? -1 : left.findIndex(({ url }) => url === frame.url)
    const [look] = at >= 0 ? left.splice(at, 1) : []
    return look ? { ...frame, fields: look.fields } : frame
  })
  // A frame that has since gone elsewhere, or is inside another frame, is added with its fields only.
  const others = left
    .filter(({ fields }) => fields.length > 0)
    .map(({ url, fields }): FrameFacts => ({ url, sandboxed: false, visible: true, fields }))
  return {
    ...facts,
    ...namesIn(facts, learnt),
    frames: [...frames, ...others].slice(0, MOST),
    paymentQr: facts.paymentQr || learnt.some(({ paymentQr }) => paymentQr),
  }
}

/** Returns whether the page's own script saw all of a frame; of some frames it could only parse the source. */
const isRead = ({ fields, sandboxed, url }: FrameFacts): boolean =>
  fields !== null && !sandboxed && !url.startsWith('data:')

function namesIn(facts: PageFacts, looks: readonly FrameLook[]): Names {
  // A frame that asks nothing is an advertisement as a rule; over a page that names nobody it is the page's header.
  const header = namesNobody(facts)
  const telling = looks.filter(({ asks }) => asks || header)
  const both = (key: keyof Names): string[] =>
    [...facts[key], ...telling.flatMap(({ names }) => names?.[key] ?? [])].slice(0, MOST)
  return {
    headings: both('headings'),
    logos: both('logos'),
    siteNames: both('siteNames'),
    imprint: both('imprint'),
    actions: both('actions'),
  }
}

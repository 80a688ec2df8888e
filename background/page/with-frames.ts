import * as v from 'valibot'
import { classifyAddress } from '../../guard/address.ts'
import { type FrameFacts, PAGE_FACTS, type PageFacts } from '../../guard/page/page-facts.ts'
import { sensitiveFieldsOf } from '../../guard/page/sensitive-fields.ts'
import { lookIntoFrames } from '../../platform/inject.ts'

/** Frames looked into, and entries kept of a list, as `PageFacts` promises: a page with more is no page to pay on. */
const MOST = 40

/** The lines in which a page names itself. */
type Names = Pick<PageFacts, 'headings' | 'logos' | 'siteNames' | 'imprint' | 'actions'>

/** What a child frame asks for, looked at from inside. */
export interface FrameLook {
  url: string
  fields: FrameFacts['fields'] & object
  paymentQr: boolean
  /** What it says it is, its title among the headings; null where that speaks for the frame alone. */
  names: Names | null
}

/** What the child frames of a tab ask for; frames that can't be reached are left out. */
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
  return { url: url.slice(0, 200), fields, paymentQr, names: namesOf(facts) }
}

/**
 * What a frame says it is speaks for the page around it, as if it stood there, where it asks for something. An
 * operator's, a bank's or a namesake's own page in a frame speaks for itself alone.
 */
function namesOf(facts: PageFacts): FrameLook['names'] {
  if (sensitiveFieldsOf(facts).length === 0 && !facts.paymentQr) return null
  if (/^(?:official|partner|sister)$/.test(classifyAddress(facts.url).kind)) return null
  const { title, headings, logos, siteNames, imprint, actions } = facts
  return { headings: [title, ...headings], logos, siteNames, imprint, actions }
}

/** A page's facts with what its frames, looked at from inside, ask for and call themselves; null: nothing was learnt. */
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
  // A frame that has moved on since, or stands in another frame, is known by its fields alone.
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

/** Whether the page's own look has seen all that is in a frame; of some it has only parsed the text. */
const isRead = ({ fields, sandboxed, url }: FrameFacts): boolean =>
  fields !== null && !sandboxed && !url.startsWith('data:')

function namesIn(facts: PageFacts, looks: readonly FrameLook[]): Names {
  const both = (key: keyof Names): string[] =>
    [...facts[key], ...looks.flatMap(({ names }) => names?.[key] ?? [])].slice(0, MOST)
  return {
    headings: both('headings'),
    logos: both('logos'),
    siteNames: both('siteNames'),
    imprint: both('imprint'),
    actions: both('actions'),
  }
}

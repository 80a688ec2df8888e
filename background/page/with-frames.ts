import type { FrameFacts, PageFacts } from '../../guard/page/page-facts.ts'

/** Entries kept of a list, as `PageFacts` promises. */
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

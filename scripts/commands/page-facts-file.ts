import * as v from 'valibot'
import { PAGE_FACTS, type PageFacts } from '../../guard/page/page-facts.ts'

/** A page that shows nothing, asks nothing and was looked at to its end: what a file may leave out. */
export const BLANK_PAGE = {
  url: '',
  title: '',
  headings: [],
  logos: [],
  siteNames: [],
  imprint: [],
  colours: [],
  actions: [],
  statements: [],
  formTexts: [],
  unseen: [],
  waysToPay: [],
  forms: [],
  frames: [],
  mixedContent: [],
  paymentQr: false,
  demands: [],
  framed: false,
  secureContext: true,
  complete: true,
  cutShort: false,
} satisfies PageFacts
const FORM = { action: null, method: 'get', hints: [] }
const HINT = { name: null, reads: 'other', seen: true }
const DEMAND = { detail: '' }
const FRAME = { sandboxed: false, visible: true, fields: null }

type Fill = (data: unknown) => unknown

/** Puts defaults into an object and fills its named lists. Leaves anything else for the schema to refuse. */
const filled =
  (defaults: object, lists: Record<string, Fill> = {}): Fill =>
  (data) => {
    if (typeof data !== 'object' || data === null || Array.isArray(data)) return data
    const object: Record<string, unknown> = { ...defaults, ...data }
    for (const [key, fill] of Object.entries(lists)) {
      const list = object[key]
      if (Array.isArray(list)) object[key] = list.map(fill)
    }
    return object
  }

const fillPage = filled(BLANK_PAGE, {
  forms: filled(FORM, { hints: filled(HINT) }),
  frames: filled(FRAME),
  demands: filled(DEMAND),
})

/** Reads page facts from JSON text. A missing value takes its default; anything of a wrong kind is an error. */
export function parsePageFacts(
  text: string,
): { ok: true; value: PageFacts } | { ok: false; error: string } {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return { ok: false, error: 'not JSON' }
  }
  const parsed = v.safeParse(PAGE_FACTS, fillPage(data))
  if (parsed.success) return { ok: true, value: parsed.output }
  const issue = parsed.issues[0]
  return { ok: false, error: `${v.getDotPath(issue) ?? 'facts'}: ${issue.message}` }
}

import * as v from 'valibot'
import { AUTOFILL, type AutofillName } from '../../guard/page/autofill-names.ts'
import type { PageFacts } from '../../guard/page/page-facts.ts'

const texts = v.array(v.string())
const kind = v.picklist([
  'phone',
  'card-number',
  'card-expiry',
  'card-cvv',
  'card-pin',
  'sms-code',
  'password',
  'login',
  'passport',
  'amount',
  'other',
])
const fields = v.array(kind)
const AUTOFILL_NAMES = Object.keys(AUTOFILL) as AutofillName[]

const schema = v.object({
  url: v.optional(v.string(), ''),
  title: v.optional(v.string(), ''),
  headings: v.optional(texts, []),
  logos: v.optional(texts, []),
  siteNames: v.optional(texts, []),
  imprint: v.optional(texts, []),
  colours: v.optional(texts, []),
  actions: v.optional(texts, []),
  waysToPay: v.optional(v.array(v.nullable(v.string())), []),
  forms: v.optional(
    v.array(
      v.object({
        action: v.optional(v.nullable(v.string()), null),
        method: v.optional(v.picklist(['get', 'post', 'dialog']), 'get'),
        fields,
        hints: v.optional(
          v.array(
            v.object({
              name: v.optional(v.nullable(v.picklist(AUTOFILL_NAMES)), null),
              reads: v.optional(kind, 'other'),
              seen: v.optional(v.boolean(), true),
            }),
          ),
          [],
        ),
      }),
    ),
    [],
  ),
  frames: v.optional(
    v.array(
      v.object({
        url: v.string(),
        sandboxed: v.optional(v.boolean(), false),
        visible: v.optional(v.boolean(), true),
        fields: v.optional(v.nullable(fields), null),
      }),
    ),
    [],
  ),
  mixedContent: v.optional(texts, []),
  paymentQr: v.optional(v.boolean(), false),
  framed: v.optional(v.boolean(), false),
  secureContext: v.optional(v.boolean(), true),
  complete: v.optional(v.boolean(), true),
})

/** Reads page facts from JSON text; a missing list is an empty one, anything else of a wrong kind is an error. */
export function parsePageFacts(
  text: string,
): { ok: true; value: PageFacts } | { ok: false; error: string } {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return { ok: false, error: 'not JSON' }
  }
  const parsed = v.safeParse(schema, data)
  if (parsed.success) return { ok: true, value: parsed.output }
  const issue = parsed.issues[0]
  return { ok: false, error: `${v.getDotPath(issue) ?? 'facts'}: ${issue.message}` }
}

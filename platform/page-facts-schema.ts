import * as v from 'valibot'
import { AUTOFILL, type AutofillName } from '../guard/page/autofill-names.ts'
import type { FieldKind, PageFacts } from '../guard/page/page-facts.ts'

const KINDS: Record<FieldKind, true> = {
  phone: true,
  'card-number': true,
  'card-expiry': true,
  'card-cvv': true,
  'card-pin': true,
  'sms-code': true,
  password: true,
  login: true,
  passport: true,
  amount: true,
  other: true,
}

/** Every kind of field. */
const FIELD_KINDS = Object.keys(KINDS) as FieldKind[]

const AUTOFILL_NAMES = Object.keys(AUTOFILL) as AutofillName[]

/** The bounds `PageFacts` promises; a page that talks our collector past them is cut, not believed. */
const TEXT = v.pipe(
  v.string(),
  v.transform((text) => text.slice(0, 2048)),
)
const list = <Output>(item: v.GenericSchema<unknown, Output>) =>
  v.pipe(
    v.array(item),
    v.transform((items) => items.slice(0, 40)),
  )
const FIELDS = list(v.picklist(FIELD_KINDS))

/** Page facts as they come over the wire. */
export const PAGE_FACTS: v.GenericSchema<unknown, PageFacts> = v.object({
  url: TEXT,
  title: TEXT,
  headings: list(TEXT),
  logos: list(TEXT),
  siteNames: list(TEXT),
  imprint: list(TEXT),
  colours: list(TEXT),
  actions: list(TEXT),
  waysToPay: list(v.nullable(TEXT)),
  forms: list(
    v.object({
      action: v.nullable(TEXT),
      method: v.picklist(['get', 'post', 'dialog']),
      fields: FIELDS,
      hints: list(
        v.object({
          name: v.nullable(v.picklist(AUTOFILL_NAMES)),
          reads: v.picklist(FIELD_KINDS),
          seen: v.boolean(),
        }),
      ),
    }),
  ),
  frames: list(
    v.object({
      url: TEXT,
      sandboxed: v.boolean(),
      visible: v.boolean(),
      fields: v.nullable(FIELDS),
    }),
  ),
  mixedContent: list(TEXT),
  paymentQr: v.boolean(),
  framed: v.boolean(),
  secureContext: v.boolean(),
  complete: v.boolean(),
})

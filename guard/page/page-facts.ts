// valibot: one schema gives both the type and the reader of data from a page or a file.
import * as v from 'valibot'
import { AUTOFILL, type AutofillName } from './autofill-names.ts'

/** What a field asks for, judged by autocomplete, name, input mode and label. */
const FIELD_KIND = v.picklist([
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

/** Bounds on a page's data. The collector keeps to tighter ones; if a page makes it exceed these, it is cut. */
const LONGEST_TEXT = 2048
const LONGEST_LIST = 40
/** Every text of every list may be unseen. */
const LONGEST_UNSEEN = 240

const TEXT = v.pipe(
  v.string(),
  v.transform((text) => text.slice(0, LONGEST_TEXT)),
)

const list = <Output>(item: v.GenericSchema<unknown, Output>, longest = LONGEST_LIST) =>
  v.pipe(
    v.array(item),
    v.transform((items) => items.slice(0, longest)),
  )

const TEXTS = list(TEXT)
const FIELD_KINDS = list(FIELD_KIND)

/** What the browser and the person are told about one rendered field. */
const FIELD_HINT = v.object({
  /** What its `autocomplete` attribute tells the browser to fill in, or null if nothing that matters. */
  name: v.nullable(v.picklist(Object.keys(AUTOFILL) as AutofillName[])),
  /** What its label and placeholder alone say, as the person reads them. */
  reads: FIELD_KIND,
  /** False if the field is too small, transparent or off the page. */
  seen: v.boolean(),
})

/** One form, or one group of fields outside any form. */
const FORM_FACTS = v.object({
  /** Absolute URL the form would be sent to, or null if no form tag surrounds the fields or it can't be read. */
  action: v.nullable(TEXT),
  method: v.picklist(['get', 'post', 'dialog']),
  fields: FIELD_KINDS,
  hints: list(FIELD_HINT),
})

/** One child frame. */
const FRAME_FACTS = v.object({
  /** Absolute URL of the frame; `about:srcdoc`, `blob:` and `data:` included. */
  url: TEXT,
  sandboxed: v.boolean(),
  visible: v.boolean(),
  /** What it asks for, or null if its document can't be read from outside. */
  fields: v.nullable(FIELD_KINDS),
})

/** What a page may ask for without a field. */
const DEMANDS = [
  'call-forwarding',
  'dial-code',
  'sms-command',
  'app-file',
  'sbp-link',
  'papers-photo',
  'card-transfer',
  'digit-buttons',
  'typed-keys',
  'editable-page',
] as const

/** One thing a page asks for without a field. */
const DEMAND = v.object({
  kind: v.picklist(DEMANDS),
  /** Its evidence: what a link would dial, send or open, or the beginning of a card's number; '' if there is none. */
  detail: TEXT,
})

/**
 * What a page shows and asks, but never the value of a field. The content script collects it (strings trimmed and cut
 * to 200 characters); `npm run assess -- --facts FILE` reads it as JSON.
 */
export const PAGE_FACTS = v.object({
  /** Address of the top document. */
  url: TEXT,
  title: TEXT,
  /** Text of h1 and h2 and of text drawn like a headline. */
  headings: TEXTS,
  /** Alt texts, accessible names and file names of images and SVGs where a logo stands, and names written there. */
  logos: TEXTS,
  /** og:site_name, application-name, apple-mobile-web-app-title, web manifest name, JSON-LD Organization name. */
  siteNames: TEXTS,
  /** Copyright and legal lines ("© ПАО «МТС»"). */
  imprint: TEXTS,
  /** theme-color values and the dominant button/background colours, as lower-case #rrggbb. */
  colours: TEXTS,
  /** Labels of buttons that send or pay. */
  actions: TEXTS,
  /** Sentences by which the page says whose site it is ("You are on the official site of …"). */
  statements: TEXTS,
  /** Labels, legends and placeholders of fields. */
  formTexts: TEXTS,
  /** Which of all these texts nobody can see: they may speak for a claim, never against it. */
  unseen: list(TEXT, LONGEST_UNSEEN),
  /**
   * Absolute URLs that links and buttons which lead to paying go to, and that the page sends itself to
   * (`meta refresh`); null if a script decides.
   */
  waysToPay: list(v.nullable(TEXT)),
  forms: list(FORM_FACTS),
  frames: list(FRAME_FACTS),
  /** Absolute http: URLs loaded by an https page (scripts, frames, forms, images). */
  mixedContent: TEXTS,
  /** Whether a QR code to pay by is shown (image or canvas beside payment words). */
  paymentQr: v.boolean(),
  /** What it asks for without a field; it counts only on a page that claims to be an operator. */
  demands: list(DEMAND),
  /** Whether this document is itself inside a frame. */
  framed: v.boolean(),
  secureContext: v.boolean(),
  /** False when the collector ran out of its budget: what was not seen is "not checked". */
  complete: v.boolean(),
  /** Whether it ran out even before it had seen all fields and all that names the page. */
  cutShort: v.boolean(),
})

export type PageFacts = v.InferOutput<typeof PAGE_FACTS>
export type FormFacts = v.InferOutput<typeof FORM_FACTS>
export type FrameFacts = v.InferOutput<typeof FRAME_FACTS>
export type FieldHint = v.InferOutput<typeof FIELD_HINT>
export type Demand = v.InferOutput<typeof DEMAND>
export type FieldKind = v.InferOutput<typeof FIELD_KIND>

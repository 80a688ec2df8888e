import type { AutofillName } from './autofill-names.ts'

/** What a field asks for, judged by autocomplete, name, input mode and label. */
export type FieldKind =
  | 'phone'
  | 'card-number'
  | 'card-expiry'
  | 'card-cvv'
  | 'card-pin'
  | 'sms-code'
  | 'password'
  | 'login'
  | 'passport'
  | 'amount'
  | 'other'

/** What the browser and the person are told about one field; only of fields that are drawn. */
export interface FieldHint {
  /** What its `autocomplete` attribute has the browser fill in; null where it names nothing that matters. */
  name: AutofillName | null
  /** What its label and placeholder alone say, as the person reads them. */
  reads: FieldKind
  /** False for a field too small, see-through, or off the page. */
  seen: boolean
}

/** One form (or one group of fields outside any form). */
export interface FormFacts {
  /** Absolute URL the form would be sent to; null where no form tag stands around the fields or it can't be read. */
  action: string | null
  method: 'get' | 'post' | 'dialog'
  fields: FieldKind[]
  hints: FieldHint[]
}

/** One child frame. `fields` is null where its document can't be read from outside. */
export interface FrameFacts {
  /** Absolute URL of the frame; `about:srcdoc`, `blob:` and `data:` included. */
  url: string
  sandboxed: boolean
  visible: boolean
  fields: FieldKind[] | null
}

/**
 * What the page is, read only as structure: the content script fills it, `npm run assess -- --facts FILE`
 * takes it as JSON. Strings are trimmed and cut to 200 characters, lists to 40 entries; no field value is ever in it.
 */
export interface PageFacts {
  /** Address of the top document. */
  url: string
  title: string
  /** Text of h1 and h2 and of text drawn like a headline. */
  headings: string[]
  /** Alt texts, accessible names and file names of images and SVGs in the place of a logo; a name written there. */
  logos: string[]
  /** og:site_name, application-name, apple-mobile-web-app-title, web manifest name, JSON-LD Organization name. */
  siteNames: string[]
  /** Copyright and legal lines ("© ПАО «МТС»"). */
  imprint: string[]
  /** theme-color values and the dominant button/background colours, as lower-case #rrggbb. */
  colours: string[]
  /** Labels of buttons that send or pay. */
  actions: string[]
  /**
   * Absolute URLs that links and buttons which lead to paying go to, and that the page sends itself to
   * (`meta refresh`); null where a script decides.
   */
  waysToPay: (string | null)[]
  forms: FormFacts[]
  frames: FrameFacts[]
  /** Absolute http: URLs loaded by an https page (scripts, frames, forms, images). */
  mixedContent: string[]
  /** True where a QR code to pay by is shown (image or canvas beside payment words). */
  paymentQr: boolean
  /** True where this document is itself inside a frame. */
  framed: boolean
  secureContext: boolean
  /** False when the collector ran out of its budget: what was not seen is "not checked". */
  complete: boolean
}

import type { FieldKind, PageFacts } from './page-facts.ts'

/** Kinds of field worth stealing, most telling first. */
export const SENSITIVE: readonly FieldKind[] = [
  'card-number',
  'card-cvv',
  'card-pin',
  'sms-code',
  'password',
  'passport',
  'card-expiry',
  'phone',
  'login',
]

/** Whether a field of this kind is worth stealing. */
export const isSensitive = (kind: FieldKind): boolean => SENSITIVE.indexOf(kind) >= 0

/** Returns every sensitive kind that the page or a readable frame asks for, each once, in the order of the page. */
export function sensitiveFieldsOf({ forms, frames }: PageFacts): FieldKind[] {
  const all = [
    ...forms.flatMap((form) => form.fields),
    ...frames.flatMap((frame) => frame.fields ?? []),
  ]
  return [...new Set(all)].filter(isSensitive)
}

/** Whether the page asks for anything worth stealing: by a field, or by a QR code to pay by. */
export const asksForAnything = (facts: PageFacts): boolean =>
  facts.paymentQr || sensitiveFieldsOf(facts).length > 0

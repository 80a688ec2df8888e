import type { FieldKind, PageFacts } from '../../guard/page/page-facts.ts'

/** Kinds that are worth stealing, most telling first. */
const WORTH: readonly FieldKind[] = [
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

/** Whether a field of this kind asks for something worth stealing. */
export const isAsked = (kind: FieldKind): boolean => WORTH.includes(kind)

/** What a page asks for, in its forms and in the frames it shows; most telling first. */
export function askedOf({ forms, frames }: PageFacts): FieldKind[] {
  const inFrames = frames.filter(({ visible }) => visible).flatMap(({ fields }) => fields ?? [])
  const present = new Set([...forms.flatMap(({ fields }) => fields), ...inFrames])
  return WORTH.filter((kind) => present.has(kind))
}

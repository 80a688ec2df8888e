import type { FieldKind, PageFacts } from '../../guard/page-facts.ts'

/** Kinds that are worth stealing. */
const WORTH: ReadonlySet<FieldKind> = new Set<FieldKind>([
  'phone',
  'card-number',
  'card-expiry',
  'card-cvv',
  'card-pin',
  'sms-code',
  'password',
  'login',
  'passport',
])

/** Whether a field of this kind asks for something worth stealing. */
export const isAsked = (kind: FieldKind): boolean => WORTH.has(kind)

/** What a page asks for, in its forms and in the frames it shows; most telling first. */
export function askedOf({ forms, frames }: PageFacts): FieldKind[] {
  const inFrames = frames.filter(({ visible }) => visible).flatMap(({ fields }) => fields ?? [])
  const present = new Set([...forms.flatMap(({ fields }) => fields), ...inFrames])
  const order: FieldKind[] = [
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
  return order.filter((kind) => present.has(kind))
}

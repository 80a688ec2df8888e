import type { FieldKind, PageFacts } from '../../guard/page/page-facts.ts'
import { SENSITIVE } from '../../guard/page/sensitive-fields.ts'

/** Returns the sensitive fields of a page's forms and of the frames it shows, most telling first. */
export function askedOf({ forms, frames }: PageFacts): FieldKind[] {
  const inFrames = frames.filter(({ visible }) => visible).flatMap(({ fields }) => fields ?? [])
  const present = new Set([...forms.flatMap(({ fields }) => fields), ...inFrames])
  return SENSITIVE.filter((kind) => present.has(kind))
}

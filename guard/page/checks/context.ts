import type { ParsedHost } from '../../host/host.ts'
import type { Check, CheckId, CheckWhys } from '../../verdict/check.ts'
import type { Verdict } from '../../verdict/verdict.ts'
import type { Claim } from '../claim/claim.ts'
import type { FieldKind, PageFacts } from '../page-facts.ts'

/** What every check may look at. */
export interface CheckContext {
  host: ParsedHost
  facts: PageFacts
  /** The verdict by the address alone. */
  verdict: Verdict
  claim: Claim | null
}

/** One check: looks at the page and says what it found. */
export type MakeCheck = (context: CheckContext) => Check

/** A check's outcome, with `why` held to the check's own codes. */
export function outcome<Id extends CheckId>(
  id: Id,
  state: Check['state'],
  why: CheckWhys[Id],
  detail?: string,
): Check {
  return detail === undefined ? { id, state, why } : { id, state, why, detail }
}

/** Fields that a thief wants. */
const SENSITIVE: ReadonlySet<FieldKind> = new Set<FieldKind>([
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

/** Whether any of the fields is worth stealing. */
export const hasSensitive = (fields: readonly FieldKind[]): boolean =>
  fields.some((field) => SENSITIVE.has(field))

/** Every kind of field worth stealing that the page or a readable frame of it asks for, each once. */
export function fieldsAsked({ forms, frames }: PageFacts): FieldKind[] {
  const all = [
    ...forms.flatMap((form) => form.fields),
    ...frames.flatMap((frame) => frame.fields ?? []),
  ]
  return [...new Set(all)].filter((field) => SENSITIVE.has(field))
}

import type { DiffPiece } from '../guard/explain/difference.ts'
import type { SlipName } from '../guard/explain/slip.ts'
import type { Operator } from '../guard/operator.ts'
import type { Demand, FieldKind } from '../guard/page/page-facts.ts'
import type { CheckId, CheckWhys, NotMade } from '../guard/verdict/check-result.ts'
import type { Reason } from '../guard/verdict/verdict.ts'

type OfCode<Code extends Reason['code']> = Extract<Reason, { code: Code }>

/** What a page may ask for, as reasons list it. */
export type Asked = FieldKind | 'payment-qr' | 'unread-frame'

/** A sentence for every reason, check and piece of a difference: a missing key is a compile error. */
export interface ReasonText {
  operators: Record<Operator, string>
  reasons: { [Code in Exclude<Reason['code'], Composed>]: (reason: OfCode<Code>) => string }
  /** Says that `label` resembles `brand` by one slip of this kind. */
  slips: Record<SlipName, (label: string, brand: string, expected: string, found: string) => string>
  claims(operator: string, evidence: string): string
  asks(fields: string): string
  /** Says what following a demand would do, and what to do instead; `detail` is what is dialled, sent, opened or ''. */
  demands: Record<Demand['kind'], (detail: string) => string>
  takesTopUps(fields: string): string
  checkFailed(check: string, sentence: string): string
  asked: Record<Asked, string>
  /** Separates the members of a list. */
  comma: string
  checkNames: Record<CheckId, string>
  checks: { [Id in CheckId]: Record<CheckWhys[Id], (detail: string) => string> }
  /** "This verdict is wrong". */
  wrong: string
  notMade: Record<NotMade, string>
  pieces: Record<DiffPiece['kind'], (shown: string, real: string) => string>
}

/** Reasons whose sentence is composed from other tables. */
export type Composed =
  | 'typosquat'
  | 'claims-operator'
  | 'asks-for'
  | 'demands'
  | 'unknown-topup-page'
  | 'check-failed'

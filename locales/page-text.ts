import type { Operator } from '../guard/operator.ts'
import type { FieldKind } from '../guard/page/page-facts.ts'
import type { CheckId } from '../guard/verdict/check-result.ts'
import type { Role } from '../guard/verdict/verdict.ts'

/** What a person is about to type, for the warning beside the field. */
export type AskedKind = Exclude<FieldKind, 'amount' | 'other'>

/** The names of a check's results. */
type States = { passed: string; failed: string; notChecked: string }

/**
 * The words shown inside pages. They are data, since they reach the panel in a message. `{brand}` stands for an
 * operator, `{name}` for a company, `{host}` for a host, `{what}` for one of `fieldAsked`, `{n}` for a number.
 */
export interface PageText {
  brands: Record<Operator, string>
  panelName: string
  /** `{brand}`, `{page}` */
  panelOfficial: string
  panelPages: Record<Role, string>
  panelPartner: string
  /** `{name}`, `{brand}` */
  panelSister: string
  panelNotOperator: string
  panelCaution: string
  panelTrusted: string
  /** The summary of the checks: the parts whose `{n}` is not 0, joined by `panelComma`. */
  panelSummary: States
  panelComma: string
  panelMore: string
  panelLess: string
  panelDismiss: string
  panelNotHere: string
  panelNotHereMeans: string
  panelWrong: string
  panelWhy: string
  panelChecked: string
  panelLimits: string
  /** What looking at a page can never tell. */
  panelLimitList: readonly string[]
  panelChecks: Record<CheckId, string>
  panelStates: States
  panelSeal: string
  panelRealSeal: string
  panelOpenReal: string
  /** A page that takes top-ups and is nobody's we know: its title, the way to the operator's own page, and "I know it". */
  topUpUnknown: string
  topUpOpenOwn: string
  topUpKnown: string
  /** On the operator's own page without encryption. */
  panelEncrypt: string
  fieldAsked: Record<AskedKind, string>
  /** Beside a field of a site that is not the operator's: `{what}`, `{host}`. */
  fieldBefore: string
  /** Beside a field of any other page on which something is wrong. */
  fieldOfficialBefore: string
  /** Beside a number of another operator's range, typed into an operator's page: `{brand}`, `{page}`. */
  numberElsewhere: string
  fieldSendsTo: string
  fieldSendsPlain: string
  fieldHeld: string
  fieldStay: string
  fieldSend: string
  coverTitle: string
  coverHost: string
  coverAsks: string
  coverNothingTyped: string
  coverOpenReal: string
  coverClose: string
  coverWhy: string
  coverDecide: string
  coverDecideMeans: string
}

import type { CheckId } from '../guard/check.ts'
import type { Operator } from '../guard/operator.ts'
import type { FieldKind } from '../guard/page-facts.ts'
import type { Role } from '../guard/role.ts'
import type { Language } from '../guide/language.ts'
import { page as en } from './en/page.ts'
import { page as ru } from './ru/page.ts'
import { page as zh } from './zh-CN/page.ts'

/** What a person is about to type, for the warning beside the field. */
export type AskedKind = Exclude<FieldKind, 'amount' | 'other'>

/** The words shown inside pages. `brand` is an operator's name, `name` a company's. */
export interface PageText {
  brands: Record<Operator, string>
  panelName: string
  panelOfficial(brand: string, role: Role): string
  panelPartner(name: string): string
  panelSister(name: string, brand: string): string
  panelNotOperator(brand: string): string
  panelCaution: string
  panelTrusted: string
  /** The summary of the checks; the three numbers may be 0. */
  panelSummary(passed: number, failed: number, notChecked: number): string
  panelMore: string
  panelLess: string
  panelDismiss: string
  panelNotHere: string
  panelNotHereMeans(host: string): string
  panelWhy: string
  panelChecked: string
  panelLimits: string
  /** What no look at a page can tell. */
  panelLimitList: readonly string[]
  panelChecks: Record<CheckId, string>
  panelStates: { passed: string; failed: string; notChecked: string }
  panelSeal: string
  panelRealSeal: string
  panelOpenReal(brand: string): string
  fieldAsked: Record<AskedKind, string>
  /** Beside a field; `what` is one of `fieldAsked`. */
  fieldBefore(what: string, host: string): string
  fieldOfficialBefore(what: string): string
  fieldSendsTo(host: string): string
  fieldSendsPlain(host: string): string
  fieldSendsUnknown: string
  fieldHeld: string
  fieldStay: string
  fieldSend(host: string): string
  coverTitle(brand: string): string
  coverHost(host: string): string
  coverAsks(what: string): string
  coverNothingTyped: string
  coverOpenReal(brand: string): string
  coverClose: string
  coverWhy: string
  coverDecide: string
  coverDecideMeans: string
}

/** The words shown inside pages, in every language: the panel carries them all and needs no second load. */
export const PAGE_TEXT: Record<Language, PageText> = { 'zh-CN': zh, ru, en }

import { OPERATORS, type Operator } from '../operator.ts'
import { HOSTS } from '../operators/hosts.generated.ts'
import { weightOf } from '../page/checks/index.ts'
import { type CheckContext, failedReason } from '../page/checks/page-check.ts'
import { type Claim, HALF_CLAIM, isPlain, WHOLE_CLAIM } from '../page/claim/claim-of.ts'
import type { FieldKind, PageFacts } from '../page/page-facts.ts'
import { asksForAnything, sensitiveFieldsOf } from '../page/sensitive-fields.ts'
import { operatorMeant, topUpFields } from '../page/top-up-page.ts'
import { type Check, isToldByReasons } from '../verdict/check-result.ts'
import type { Reason, Verdict } from '../verdict/verdict.ts'
import { bearsSign } from './address-sign.ts'

type OfStranger = Extract<Verdict, { kind: 'caution' | 'unrelated' }>

/** Returns the verdict on a page whose host the registry does not know or does not vouch for. */
export function strangerPageVerdict(
  context: CheckContext,
  checks: readonly Check[],
  verdict: OfStranger,
): Verdict {
  const { claim, facts } = context
  if (claim && isBelieved(claim, verdict)) return believedVerdict(claim, context, checks, verdict)
  if (!asksForAnything(facts)) return verdict
  const asks = askedReason(facts)
  const failed = checks.filter(({ state }) => state === 'failed')
  if (verdict.kind === 'caution') {
    return { ...verdict, reasons: [...verdict.reasons, asks, ...otherFailures(failed)] }
  }
  const asked = sensitiveFieldsOf(facts)
  if (bearsSign(verdict) && PHONE_AND_CARD.every((field) => asked.includes(field))) {
    return caution(verdict, resembledOperator(verdict), [...verdict.reasons, asks])
  }
  return withWeakSigns(context, failed, verdict, asks) ?? ofTheForm(context, verdict, asks)
}

/** Returns the verdict on a page that says plainly that it is an operator: it is enough that it asks for anything. */
function believedVerdict(
  claim: Claim,
  { facts }: CheckContext,
  checks: readonly Check[],
  verdict: OfStranger,
): Verdict {
  const { host, reasons } = verdict
  const { operator, evidence } = claim
  const claims: Reason = { code: 'claims-operator', operator, evidence }
  const unread = checks.some(({ id, state }) => id === 'frames' && state === 'notChecked')
  const asks = asksOnClaim(facts, claim, unread)
  if (asks.length > 0) {
    const imitates = mainDomain(operator)
    const all = [claims, ...asks, ...reasons]
    return { kind: 'impersonation', host, operator, imitates, reasons: all, checks: [] }
  }
  const alone = verdict.kind === 'unrelated' && isPlain(claim)
  return alone ? caution(verdict, operator, [claims, ...reasons]) : verdict
}

/**
 * Returns what a page that claims to be an operator asks for: known fields and a QR code; links, files and keys; and on
 * a plain claim any field that takes text, because its label may lie or be drawn.
 */
function asksOnClaim(facts: PageFacts, claim: Claim, unread: boolean): Reason[] {
  const demands = facts.demands.map(
    ({ kind, detail }): Reason => ({ code: 'demands', demand: kind, detail }),
  )
  const known = asksForAnything(facts)
  if (known) return [askedReason(facts), ...demands]
  if (isPlain(claim) && takesText(facts)) return [{ code: 'asks-for', fields: 'other' }, ...demands]
  if (demands.length > 0) return demands
  return unread ? [{ code: 'asks-for', fields: 'unread-frame' }] : []
}

const takesText = ({ forms, frames }: PageFacts): boolean =>
  forms.some(
    ({ fields, hints }) =>
      fields.length > 0 && (hints.length === 0 || hints.some(({ seen }) => seen)),
  ) || frames.some(({ visible, fields }) => visible && (fields?.length ?? 0) > 0)

const askedReason = (facts: PageFacts): Reason => ({
  code: 'asks-for',
  fields: sensitiveFieldsOf(facts).join(' ') || 'payment-qr',
})

const caution = ({ host }: OfStranger, operator: Operator | null, reasons: Reason[]): Verdict => ({
  kind: 'caution',
  host,
  operator,
  reasons,
  checks: [],
})

/** Returns the verdict on a page of nobody's by what its form is for, or by what could not be seen of it. */
function ofTheForm({ facts }: CheckContext, verdict: OfStranger, asks: Reason): Verdict {
  const fields = isNamesake(verdict) ? null : topUpFields(facts)
  if (fields !== null) {
    const reason: Reason = { code: 'unknown-topup-page', fields: fields.join(' ') }
    return caution(verdict, operatorMeant(facts), [reason, ...verdict.reasons])
  }
  if (facts.cutShort) return caution(verdict, null, [{ code: 'look-cut-short' }, asks])
  return verdict
}

/** What a page that tops phones up asks for, and what is asked for together hardly anywhere else. */
const PHONE_AND_CARD: readonly FieldKind[] = ['phone', 'card-number']

function isBelieved(claim: Claim, verdict: OfStranger): boolean {
  const resembles = resembledOperator(verdict) === claim.operator
  const needed = resembles ? HALF_CLAIM : WHOLE_CLAIM
  return claim.score >= needed && !isNamesake(verdict) && !isUnconfirmed(verdict)
}

const otherFailures = (failed: readonly Check[]): Reason[] =>
  failed.filter(({ id }) => !isToldByReasons(id)).map(failedReason)

/** What no page with half a claim asks for in silence. */
const TOP_UP_FIELDS: readonly FieldKind[] = ['phone', 'card-number']

/** Adds up weak signs on a page that asks for something worth stealing: together they make `caution`. */
function withWeakSigns(
  { claim, facts }: CheckContext,
  failed: readonly Check[],
  verdict: OfStranger,
  asks: Reason,
): Verdict | null {
  if (claim === null) return null
  const { reasons } = verdict
  const { operator, evidence } = claim
  // A page that names the brand on a brand-like address …
  if (resembledOperator(verdict) === operator) {
    return caution(verdict, operator, [...reasons, asks])
  }
  // … or that half says it is the operator on any other, if it asks for what a top-up needs, or hides where it goes.
  if (claim.score < HALF_CLAIM || isNamesake(verdict) || isUnconfirmed(verdict)) return null
  const tricks = failed.filter(({ id }) => weightOf(id).stranger !== undefined)
  const asked = sensitiveFieldsOf(facts)
  const claims: Reason = { code: 'claims-operator', operator, evidence }
  return tricks.length > 0 || TOP_UP_FIELDS.some((field) => asked.includes(field))
    ? caution(verdict, operator, [...tricks.map(failedReason), claims, asks, ...reasons])
    : null
}

/** Such a host may be the operator's own: it is no impersonation that it says so. */
const isUnconfirmed = ({ reasons }: Verdict): boolean =>
  reasons.some(({ code }) => code === 'unconfirmed-host')

const isNamesake = ({ reasons }: Verdict): boolean =>
  reasons.some(({ code }) => code === 'namesake')

/** Returns the operator that the address resembles, by the reasons of the first stage, or null. */
function resembledOperator({ reasons }: Verdict): Operator | null {
  for (const reason of reasons) {
    const brand = 'brand' in reason ? reason.brand : undefined
    const operator = brand && OPERATOR_OF.get(brand)
    if (operator) return operator
  }
  return null
}

/** Returns the operator's main domain. */
const mainDomain = (operator: Operator): string => HOSTS[operator].domains[0].domain

const OPERATOR_OF = new Map(
  OPERATORS.flatMap((operator) =>
    HOSTS[operator].domains.map(({ domain }): [string, Operator] => [domain, operator]),
  ),
)

import { OPERATORS, type Operator } from '../operator.ts'
import { HOSTS } from '../operators/hosts.generated.ts'
import { weightOf } from '../page/checks/index.ts'
import { type CheckContext, failedReason } from '../page/checks/page-check.ts'
import type { Claim } from '../page/claim/claim-of.ts'
import type { FieldKind } from '../page/page-facts.ts'
import { asksForAnything, sensitiveFieldsOf } from '../page/sensitive-fields.ts'
import { type Check, isToldByReasons } from '../verdict/check-result.ts'
import type { Reason, Verdict } from '../verdict/verdict.ts'
import { bearsSign } from './address-sign.ts'

/**
 * The score a claim needs on an address that resembles no operator's: two kinds of lines that name the site, and
 * nothing that names somebody else. One line alone may be a topic.
 */
const CLAIM_ALONE = 4
/** The score it needs on an address that resembles the same operator's. */
const CLAIM_ON_RESEMBLANCE = 2

type OfStranger = Extract<Verdict, { kind: 'caution' | 'unrelated' }>

/** Returns the verdict on a page whose host the registry does not know or does not vouch for. */
export function strangerPageVerdict(
  context: CheckContext,
  checks: readonly Check[],
  verdict: OfStranger,
): Verdict {
  const { claim, facts } = context
  const asksSomething = asksForAnything(facts)
  const unread = checks.some(({ id, state }) => id === 'frames' && state === 'notChecked')
  if (!asksSomething && !unread) return verdict
  const { host, reasons } = verdict
  const asks: Reason = {
    code: 'asks-for',
    fields: sensitiveFieldsOf(facts).join(' ') || (facts.paymentQr ? 'payment-qr' : 'unread-frame'),
  }
  if (claim && isBelieved(claim, verdict)) {
    const { operator, evidence } = claim
    const claims: Reason = { code: 'claims-operator', operator, evidence }
    const imitates = mainDomain(operator)
    const all = [claims, asks, ...reasons]
    return { kind: 'impersonation', host, operator, imitates, reasons: all, checks: [] }
  }
  if (!asksSomething) return verdict
  const failed = checks.filter(({ state }) => state === 'failed')
  if (verdict.kind === 'caution') {
    return { ...verdict, reasons: [...reasons, asks, ...otherFailures(failed)] }
  }
  const asked = sensitiveFieldsOf(facts)
  if (bearsSign(verdict) && PHONE_AND_CARD.every((field) => asked.includes(field))) {
    const operator = resembledOperator(verdict)
    return { kind: 'caution', host, operator, reasons: [...reasons, asks], checks: [] }
  }
  return withWeakSigns(claim, failed, verdict, asks)
}

/** What a page that tops phones up asks for, and what is asked for together hardly anywhere else. */
const PHONE_AND_CARD: readonly FieldKind[] = ['phone', 'card-number']

function isBelieved(claim: Claim, verdict: OfStranger): boolean {
  const resembles = resembledOperator(verdict) === claim.operator
  const needed = resembles ? CLAIM_ON_RESEMBLANCE : CLAIM_ALONE
  return claim.score >= needed && !isNamesake(verdict) && !isUnconfirmed(verdict)
}

const otherFailures = (failed: readonly Check[]): Reason[] =>
  failed.filter(({ id }) => !isToldByReasons(id)).map(failedReason)

/** Adds up weak signs on a page that asks for something worth stealing: together they make `caution`. */
function withWeakSigns(
  claim: Claim | null,
  failed: readonly Check[],
  verdict: OfStranger,
  asks: Reason,
): Verdict {
  if (claim === null) return verdict
  const { host, reasons } = verdict
  const { operator } = claim
  // A page that names the brand on a brand-like address …
  if (resembledOperator(verdict) === operator) {
    return { kind: 'caution', host, operator, reasons: [...reasons, asks], checks: [] }
  }
  // … or on any other, if it also hides where money or a card would go.
  const tricks = failed.filter(({ id }) => weightOf(id).stranger !== undefined)
  const isHalfClaim = claim.score >= CLAIM_ON_RESEMBLANCE
  if (tricks.length === 0 || !isHalfClaim || isNamesake(verdict)) return verdict
  const told = [...tricks.map(failedReason), asks, ...reasons]
  return { kind: 'caution', host, operator, reasons: told, checks: [] }
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

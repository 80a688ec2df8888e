import type { Claim } from '../page/claim/claim.ts'
import type { CheckId } from '../verdict/check.ts'
import type { Reason } from '../verdict/reason.ts'
import type { Verdict } from '../verdict/verdict.ts'
import { type Evidence, failedReason } from './evidence.ts'
import { mainDomain, resembledOperator } from './resembled-operator.ts'

/**
 * A claim is believed to be one of identity from here on an address that resembles nothing: two kinds of lines that
 * name the site, and nothing that names somebody else. One line alone may be a topic.
 */
const CLAIM_ALONE = 4
/** On an address that resembles the same operator's half of that is enough. */
const CLAIM_ON_RESEMBLANCE = 2

/** Checks that fail only where a page leads astray: with half a claim they make `caution` of a stranger. */
const TRICKS: readonly CheckId[] = ['pay-target', 'autofill']

type OfStranger = Extract<Verdict, { kind: 'caution' | 'unrelated' }>

/** The verdict on the page of a host that the registry does not know, or knows nothing good of. */
export function ofStranger(evidence: Evidence, verdict: OfStranger): Verdict {
  const { claim, asked, paymentQr, checks } = evidence
  const unread = checks.some(({ id, state }) => id === 'frames' && state === 'notChecked')
  if (asked.length === 0 && !paymentQr && !unread) return verdict
  const { host, reasons } = verdict
  const asks: Reason = {
    code: 'asks-for',
    fields: asked.join(' ') || (paymentQr ? 'payment-qr' : 'unread-frame'),
  }
  const needed =
    claim !== null && resembledOperator(verdict) === claim.operator
      ? CLAIM_ON_RESEMBLANCE
      : CLAIM_ALONE
  if (claim && claim.score >= needed && !isNamesake(verdict)) {
    const { operator, evidence } = claim
    const claims: Reason = { code: 'claims-operator', operator, evidence }
    const imitates = mainDomain(operator)
    const all = [claims, asks, ...reasons]
    return { kind: 'impersonation', host, operator, imitates, reasons: all, checks: [] }
  }
  return asked.length === 0 && !paymentQr ? verdict : withWeakSigns(evidence, verdict, asks)
}

/** Something worth stealing is asked for, and no claim is believed: weak signs together make `caution`. */
function withWeakSigns({ claim, checks }: Evidence, verdict: OfStranger, asks: Reason): Verdict {
  const { host, reasons } = verdict
  const failed = checks.filter(({ state }) => state === 'failed')
  if (verdict.kind === 'caution') {
    const others = failed.filter(({ id }) => id !== 'address' && id !== 'claim')
    return { ...verdict, reasons: [...reasons, asks, ...others.map(failedReason)] }
  }
  if (claim === null) return verdict
  const { operator } = claim
  // A page that names the brand on a brand-like address …
  if (resembledOperator(verdict) === operator) {
    return { kind: 'caution', host, operator, reasons: [...reasons, asks], checks: [] }
  }
  // … or on any, where it also hides where money or a card would go.
  const tricks = failed.filter(({ id }) => TRICKS.indexOf(id) >= 0)
  if (tricks.length === 0 || !isHalfClaim(claim) || isNamesake(verdict)) return verdict
  const told = [...tricks.map(failedReason), asks, ...reasons]
  return { kind: 'caution', host, operator, reasons: told, checks: [] }
}

/** A claim that would be enough on an address which resembles the operator's. */
const isHalfClaim = ({ score }: Claim): boolean => score >= CLAIM_ON_RESEMBLANCE

const isNamesake = ({ reasons }: Verdict): boolean =>
  reasons.some(({ code }) => code === 'namesake')

import type { Check, CheckId } from './check.ts'
import type { Claim } from './claim/claim.ts'
import type { Operator } from './operator.ts'
import type { FieldKind } from './page-facts.ts'
import type { Reason } from './reason.ts'
import { OFFICIAL } from './registry/official.ts'
import type { Verdict } from './verdict.ts'

/** Everything the second stage of the decision rests on. */
export interface Evidence {
  /** The verdict by the address alone. */
  verdict: Verdict
  claim: Claim | null
  checks: readonly Check[]
  /** Fields worth stealing that the page asks for. */
  asked: readonly FieldKind[]
  /** A QR code to pay by asks for money without any field. */
  paymentQr: boolean
}

/**
 * A claim is believed to be one of identity from here on an address that resembles nothing: two kinds of lines that
 * name the site, and nothing that names somebody else. One line alone may be a topic.
 */
const CLAIM_ALONE = 4
/** On an address that resembles the same operator's half of that is enough. */
const CLAIM_ON_RESEMBLANCE = 2

/** Checks that turn a registered page into `caution` when they fail and something is asked for. */
const SERIOUS: Record<'official' | 'partner' | 'sister', readonly CheckId[]> = {
  official: [
    'address',
    'https',
    'form-target',
    'pay-target',
    'mixed-content',
    'frames',
    'framed',
    'asks',
    'autofill',
  ],
  // Banks and shops send their forms where they like; only what nobody may do counts.
  partner: ['https', 'asks'],
  sister: ['https', 'asks'],
}

/** Checks that fail only where a page leads astray: with half a claim they make `caution` of a stranger. */
const TRICKS: readonly CheckId[] = ['pay-target', 'autofill']

/** Second stage: the address's verdict, together with what the page says, asks and does. Worst first. */
export function withPage(evidence: Evidence): Verdict {
  const { verdict } = evidence
  switch (verdict.kind) {
    case 'unreadable':
    case 'lookalike':
    case 'impersonation':
      return verdict
    case 'official':
    case 'partner':
    case 'sister':
      return ofRegistered(evidence, verdict)
    case 'caution':
    case 'unrelated':
      return ofStranger(evidence, verdict)
  }
}

function ofRegistered(
  { checks, asked, paymentQr }: Evidence,
  verdict: Extract<Verdict, { kind: 'official' | 'partner' | 'sister' }>,
): Verdict {
  const serious = SERIOUS[verdict.kind]
  const failed = checks.filter(({ id, state }) => state === 'failed' && serious.indexOf(id) >= 0)
  // A framed page is never shown as official: the page around it may draw over it.
  const alarming = asked.length > 0 || paymentQr || failed.some(({ id }) => id === 'framed')
  if (failed.length === 0 || !alarming) return verdict
  const operator = verdict.kind === 'partner' ? null : verdict.operator
  const reasons = [...failed.map(failedReason), ...verdict.reasons]
  return { kind: 'caution', host: verdict.host, operator, reasons, checks: [] }
}

const failedReason = ({ id, detail }: Check): Reason => ({
  code: 'check-failed',
  check: id,
  detail: detail ?? '',
})

function ofStranger(
  { claim, asked, paymentQr, checks }: Evidence,
  verdict: Extract<Verdict, { kind: 'caution' | 'unrelated' }>,
): Verdict {
  const unread = checks.some(({ id, state }) => id === 'frames' && state === 'notChecked')
  if (asked.length === 0 && !paymentQr && !unread) return verdict
  const { host, reasons } = verdict
  const resembled = resembledOperator(verdict)
  const needed = claim !== null && resembled === claim.operator ? CLAIM_ON_RESEMBLANCE : CLAIM_ALONE
  const asks: Reason = {
    code: 'asks-for',
    fields: asked.join(' ') || (paymentQr ? 'payment-qr' : 'unread-frame'),
  }
  if (claim && claim.score >= needed && !isNamesake(verdict)) {
    const { operator, evidence } = claim
    const claims: Reason = { code: 'claims-operator', operator, evidence }
    const imitates = mainDomain(operator)
    return {
      kind: 'impersonation',
      host,
      operator,
      imitates,
      reasons: [claims, asks, ...reasons],
      checks: [],
    }
  }
  if (asked.length === 0 && !paymentQr) return verdict
  // Weak signs only: a page that names the brand and asks for something worth stealing, on a brand-like address …
  if (verdict.kind === 'unrelated' && resembled !== null && claim?.operator === resembled) {
    return { kind: 'caution', host, operator: resembled, reasons: [...reasons, asks], checks: [] }
  }
  // … or one that also hides where money or a card would go.
  const tricks = checks.filter(({ id, state }) => state === 'failed' && TRICKS.indexOf(id) >= 0)
  if (verdict.kind === 'unrelated' && tricks.length > 0 && isHalfClaim(claim, verdict)) {
    const { operator } = claim
    const told = [...tricks.map(failedReason), asks, ...reasons]
    return { kind: 'caution', host, operator, reasons: told, checks: [] }
  }
  if (verdict.kind === 'caution') {
    const failed = checks.filter(
      ({ id, state }) => state === 'failed' && id !== 'address' && id !== 'claim',
    )
    return { ...verdict, reasons: [...reasons, asks, ...failed.map(failedReason)] }
  }
  return verdict
}

/** A claim that would be enough on an address which resembles the operator's. */
const isHalfClaim = (claim: Claim | null, verdict: Verdict): claim is Claim =>
  claim !== null && claim.score >= CLAIM_ON_RESEMBLANCE && !isNamesake(verdict)

const isNamesake = ({ reasons }: Verdict): boolean =>
  reasons.some(({ code }) => code === 'namesake')

/** The operator whose name the address bears, by the reasons of the first stage. */
function resembledOperator({ reasons }: Verdict): Operator | null {
  for (const reason of reasons) {
    const brand = 'brand' in reason ? reason.brand : undefined
    const operator = brand && OPERATOR_OF.get(brand)
    if (operator) return operator
  }
  return null
}

const mainDomain = (operator: Operator): string => OFFICIAL[operator][0]?.split(' ')[0] ?? operator

const OPERATOR_OF = new Map(
  (Object.keys(OFFICIAL) as Operator[]).flatMap((operator) =>
    OFFICIAL[operator].map((row): [string, Operator] => [row.split(' ')[0] ?? '', operator]),
  ),
)

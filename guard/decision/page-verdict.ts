import { weightOf } from '../page/checks/index.ts'
import { type CheckContext, failedReason } from '../page/checks/page-check.ts'
import { asksForAnything } from '../page/sensitive-fields.ts'
import type { Check } from '../verdict/check-result.ts'
import type { Verdict } from '../verdict/verdict.ts'
import { strangerPageVerdict } from './stranger-page-verdict.ts'

type OfRegistered = Extract<Verdict, { kind: 'official' | 'partner' | 'sister' }>

/**
 * Second stage: judges a page by its address's verdict together with what the page says, asks and does. Returns a
 * verdict without checks, the worst reasons first.
 */
export function pageVerdict(context: CheckContext, checks: readonly Check[]): Verdict {
  const { verdict } = context
  switch (verdict.kind) {
    case 'unreadable':
    case 'lookalike':
    case 'impersonation':
      return verdict
    case 'official':
    case 'partner':
    case 'sister':
      return registeredPageVerdict(context, checks, verdict)
    case 'caution':
    case 'unrelated':
      return strangerPageVerdict(context, checks, verdict)
  }
}

/** Returns the address's verdict, or `caution` if a check failed that counts on a registered host's page. */
function registeredPageVerdict(
  { facts }: CheckContext,
  checks: readonly Check[],
  verdict: OfRegistered,
): Verdict {
  const weight = ({ id }: Check) => weightOf(id)[verdict.kind]
  const failed = checks.filter((check) => check.state === 'failed' && weight(check) !== undefined)
  const counts = asksForAnything(facts) || failed.some((check) => weight(check) === 'always')
  if (failed.length === 0 || !counts) return verdict
  const operator = verdict.kind === 'partner' ? null : verdict.operator
  const reasons = [...failed.map(failedReason), ...verdict.reasons]
  return { kind: 'caution', host: verdict.host, operator, reasons, checks: [] }
}

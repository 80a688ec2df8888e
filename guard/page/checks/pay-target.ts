import { classifyHost } from '../../address.ts'
import { parseHost } from '../../host/host.ts'
import type { Check } from '../../verdict/check.ts'
import { type CheckContext, fieldsAsked, type MakeCheck, outcome } from './context.ts'
import { targetOf } from './target.ts'
import { worstOf } from './worst.ts'

/**
 * Where links and buttons that lead to paying go, and where the page sends itself. The target is judged as any
 * address: an imitation fails; the page's own site and registered hosts pass. A stranger is nobody's fault on an
 * ordinary page and on a registered one, so it fails only where the page gives itself out for an operator and asks
 * for something; the guard looks again at whatever opens. What a script decides can't be told beforehand.
 */
export const checkPayTarget: MakeCheck = (context) =>
  worstOf(context.facts.waysToPay.map((url) => judged(url, context))) ??
  outcome('pay-target', 'passed', 'no-way-to-pay')

function judged(url: string | null, context: CheckContext): Check {
  const target = url === null ? null : targetOf(url, context.host.ascii)
  if (target === null || target.whose === 'unreadable') {
    return outcome('pay-target', 'notChecked', 'script-decides')
  }
  const { host, whose } = target
  if (whose === 'own') return outcome('pay-target', 'passed', 'stays-on-site', host)
  if (whose === 'known') return outcome('pay-target', 'passed', 'leads-to-known', host)
  const parsed = parseHost(url ?? '')
  if (parsed.ok && classifyHost(parsed.host).kind === 'lookalike') {
    return outcome('pay-target', 'failed', 'leads-to-imitation', host)
  }
  return looksOfficial(context) && fieldsAsked(context.facts).length > 0
    ? outcome('pay-target', 'failed', 'leads-to-stranger', host)
    : outcome('pay-target', 'notChecked', 'unknown-target', host)
}

/** Whether the page gives itself out for an operator although its address is not registered. */
const looksOfficial = ({ claim, verdict }: CheckContext): boolean =>
  claim !== null && (verdict.kind === 'unrelated' || verdict.kind === 'caution')

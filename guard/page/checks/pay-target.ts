import { classifyHost } from '../../classify-address.ts'
import { parseHost } from '../../host/host.ts'
import type { CheckWhys } from '../../verdict/check-result.ts'
import { sensitiveFieldsOf } from '../sensitive-fields.ts'
import {
  type CheckContext,
  type CheckOutcome,
  failed,
  notChecked,
  type PageCheck,
  passed,
  worstOf,
} from './page-check.ts'
import { targetOf } from './target.ts'

declare module '../../verdict/check-result.ts' {
  interface CheckWhys {
    'pay-target':
      | 'no-way-to-pay'
      | 'stays-on-site'
      | 'leads-to-known'
      | 'leads-to-imitation'
      | 'leads-to-stranger'
      | 'unknown-target'
      | 'script-decides'
  }
}

/**
 * Checks where links and buttons to pay lead, and where the page redirects itself. The target is judged as any address:
 * an imitation fails; the page's own site and registered hosts pass. A stranger is no fault on an ordinary page or a
 * registered one, so it fails only if the page claims to be an operator and asks for something; the guard looks again
 * at whatever opens. What a script decides cannot be known beforehand.
 */
export const payTarget: PageCheck<'pay-target'> = {
  id: 'pay-target',
  needsWholePage: true,
  weight: { official: 'if-it-asks', stranger: 'if-it-asks' },
  check: (context) =>
    worstOf(context.facts.waysToPay.map((url) => judged(url, context))) ?? passed('no-way-to-pay'),
}

function judged(url: string | null, context: CheckContext): CheckOutcome<CheckWhys['pay-target']> {
  const target = url === null ? null : targetOf(url, context.host.ascii)
  if (target === null || target.whose === 'unreadable') return notChecked('script-decides')
  const { host, whose } = target
  if (whose === 'own') return passed('stays-on-site', host)
  if (whose === 'known') return passed('leads-to-known', host)
  const parsed = parseHost(url ?? '')
  if (parsed.ok && classifyHost(parsed.host).kind === 'lookalike') {
    return failed('leads-to-imitation', host)
  }
  return posesAsOperator(context) && sensitiveFieldsOf(context.facts).length > 0
    ? failed('leads-to-stranger', host)
    : notChecked('unknown-target', host)
}

/** Whether the page claims to be an operator although its address is not registered. */
const posesAsOperator = ({ claim, verdict }: CheckContext): boolean =>
  claim !== null && (verdict.kind === 'unrelated' || verdict.kind === 'caution')

import type { Check } from '../../verdict/check.ts'
import { type CheckContext, outcome } from './context.ts'

/** Whose address it is, as far as the address itself tells. */
export function checkAddress({ verdict, host }: Pick<CheckContext, 'verdict' | 'host'>): Check {
  const has = (code: string): boolean => verdict.reasons.some((reason) => reason.code === code)
  switch (verdict.kind) {
    case 'official':
    case 'partner':
    case 'sister':
      return host.port === ''
        ? outcome('address', 'passed', 'registered', host.ascii)
        : outcome('address', 'failed', 'odd-port', host.port)
    case 'lookalike':
    case 'impersonation':
      return outcome('address', 'failed', 'imitates', verdict.imitates)
    case 'caution':
      if (has('unconfirmed-host'))
        return outcome('address', 'notChecked', 'unconfirmed', host.ascii)
      if (has('closed-service')) return outcome('address', 'failed', 'closed-service', host.ascii)
      return outcome('address', 'failed', 'resembles', host.ascii)
    case 'unrelated':
      return outcome('address', 'notChecked', 'unknown-host', host.ascii)
    case 'unreadable':
      return outcome('address', 'notChecked', 'not-a-web-page')
  }
}

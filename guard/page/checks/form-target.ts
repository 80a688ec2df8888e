import type { CheckWhys } from '../../verdict/check-result.ts'
import { isSensitive } from '../sensitive-fields.ts'
import {
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
    'form-target':
      | 'stays-on-site'
      | 'goes-to-partner'
      | 'goes-to-stranger'
      | 'goes-over-http'
      | 'goes-nowhere-readable'
      | 'no-form'
  }
}

type Found = CheckOutcome<CheckWhys['form-target']>

/** Checks where forms would send what is worth stealing: scheme, host and site. The worst form counts. */
export const formTarget: PageCheck<'form-target'> = {
  id: 'form-target',
  needsWholePage: true,
  weight: { official: 'if-it-asks' },
  check({ host, facts }) {
    const forms = facts.forms.filter(({ fields }) => fields.some(isSensitive))
    const found = forms.map(({ action }): Found => {
      const target = action === null ? null : targetOf(action, host.ascii)
      // No form tag, or a script's: only the submission shows what is sent, and where.
      if (target === null || target.whose === 'unreadable') {
        return notChecked('goes-nowhere-readable', target?.scheme)
      }
      if (target.whose === 'stranger') return failed('goes-to-stranger', target.host)
      if (target.scheme !== 'https' && host.scheme === 'https') {
        return failed('goes-over-http', target.host)
      }
      return passed(target.whose === 'known' ? 'goes-to-partner' : 'stays-on-site', target.host)
    })
    return worstOf(found) ?? passed('no-form')
  },
}

import type { Check } from '../../verdict/check.ts'
import { hasSensitive, type MakeCheck, outcome } from './context.ts'
import { targetOf } from './target.ts'
import { worstOf } from './worst.ts'

/** Where the forms that ask for something worth stealing would send it: scheme, host and site. The worst one counts. */
export const checkFormTarget: MakeCheck = ({ host, facts }) => {
  const forms = facts.forms.filter(({ fields }) => hasSensitive(fields))
  const found = forms.map(({ action }): Check => {
    const target = action === null ? null : targetOf(action, host.ascii)
    // No form tag, or a script's: what is sent, and where to, is seen at submit only.
    if (target === null || target.whose === 'unreadable') {
      return outcome('form-target', 'notChecked', 'goes-nowhere-readable', target?.scheme)
    }
    if (target.whose === 'stranger') {
      return outcome('form-target', 'failed', 'goes-to-stranger', target.host)
    }
    if (target.scheme !== 'https' && host.scheme === 'https') {
      return outcome('form-target', 'failed', 'goes-over-http', target.host)
    }
    return target.whose === 'known'
      ? outcome('form-target', 'passed', 'goes-to-partner', target.host)
      : outcome('form-target', 'passed', 'stays-on-site', target.host)
  })
  return worstOf(found) ?? outcome('form-target', 'passed', 'no-form')
}

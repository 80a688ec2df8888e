import { PLAIN_HTTP_HOSTS } from '../../registry/registry.ts'
import { sensitiveFieldsOf } from '../sensitive-fields.ts'
import { failed, notChecked, type PageCheck, passed } from './page-check.ts'

declare module '../../verdict/check-result.ts' {
  interface CheckWhys {
    https:
      | 'encrypted'
      | 'plain-by-design'
      | 'plain-without-fields'
      | 'plain-with-fields'
      | 'insecure-context'
  }
}

/**
 * Checks for HTTPS and a secure context: necessary, but never a reason to trust. Plain http fails only if the page asks
 * for something worth stealing; some operator hosts use http by design and ask for nothing but a phone number.
 */
export const https: PageCheck<'https'> = {
  id: 'https',
  needsWholePage: false,
  weight: { official: 'if-it-asks', partner: 'if-it-asks', sister: 'if-it-asks' },
  check({ host, facts }) {
    if (host.scheme === 'https') {
      return facts.secureContext ? passed('encrypted') : failed('insecure-context')
    }
    const asked = sensitiveFieldsOf(facts)
    const byDesign = PLAIN_HTTP_HOSTS.indexOf(host.ascii) >= 0
    if (byDesign && asked.every((field) => field === 'phone')) return passed('plain-by-design')
    return asked.length > 0 ? failed('plain-with-fields') : notChecked('plain-without-fields')
  },
}

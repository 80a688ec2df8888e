import { PLAIN_HTTP_HOSTS } from '../../registry/plain-http.ts'
import { fieldsAsked, type MakeCheck, outcome } from './context.ts'

/**
 * HTTPS and secure context: a necessary condition, never a reason to trust. Plain http is a failure only where
 * something worth stealing is asked for; some operator hosts are http by design and ask nothing.
 */
export const checkHttps: MakeCheck = ({ host, facts }) => {
  if (host.scheme === 'https') {
    return facts.secureContext
      ? outcome('https', 'passed', 'encrypted')
      : outcome('https', 'failed', 'insecure-context')
  }
  if (fieldsAsked(facts).length > 0) return outcome('https', 'failed', 'plain-with-fields')
  return PLAIN_HTTP_HOSTS.indexOf(host.ascii) >= 0
    ? outcome('https', 'passed', 'plain-by-design')
    : outcome('https', 'notChecked', 'plain-without-fields')
}

import { parseHost } from '../../host/host.ts'
import { failed, notChecked, type PageCheck, passed } from './page-check.ts'

declare module '../../verdict/check-result.ts' {
  interface CheckWhys {
    'mixed-content': 'all-encrypted' | 'loads-over-http' | 'page-over-http'
  }
}

/** Checks whether an encrypted page loads anything over plain http. */
export const mixedContent: PageCheck<'mixed-content'> = {
  id: 'mixed-content',
  needsWholePage: true,
  weight: { official: 'if-it-asks' },
  check({ host, facts }) {
    if (host.scheme !== 'https') return notChecked('page-over-http')
    const first = facts.mixedContent[0]
    if (first === undefined) return passed('all-encrypted')
    const parsed = parseHost(first)
    return failed('loads-over-http', parsed.ok ? parsed.host.ascii : first)
  },
}

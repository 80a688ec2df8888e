import { parseHost } from '../../host/host.ts'
import { type MakeCheck, outcome } from './context.ts'

/** Whether an encrypted page loads anything over plain http. */
export const checkMixedContent: MakeCheck = ({ host, facts }) => {
  if (host.scheme !== 'https') return outcome('mixed-content', 'notChecked', 'page-over-http')
  const first = facts.mixedContent[0]
  if (first === undefined) return outcome('mixed-content', 'passed', 'all-encrypted')
  const parsed = parseHost(first)
  return outcome(
    'mixed-content',
    'failed',
    'loads-over-http',
    parsed.ok ? parsed.host.ascii : first,
  )
}

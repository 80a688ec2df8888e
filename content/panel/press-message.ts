import type { Verdict } from '../../guard/verdict/verdict.ts'
import type { PageMessage } from '../../platform/messages.ts'
import type { Press } from './view/press.ts'

/** Returns what the background is told of a press, or null for a press that only changes the panel. */
export function messageOf(press: Press, verdict: Verdict): PageMessage | null {
  switch (press) {
    case 'open-official':
      return 'operator' in verdict
        ? { type: press, operator: verdict.operator, purpose: 'payment' }
        : null
    case 'close-tab':
    case 'decide':
    case 'wrong-verdict':
    case 'open-encrypted':
      return { type: press }
    case 'dismiss':
      return { type: press, scope: 'tab' }
    case 'dismiss-host':
      return { type: 'dismiss', scope: 'host' }
    default:
      return null
  }
}

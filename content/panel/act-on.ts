import type { Verdict } from '../../guard/verdict/verdict.ts'
import type { PageMessage } from '../../platform/messages.ts'
import { send } from '../../platform/send.ts'
import type { Press } from './view/press.ts'

/** What the background is told of a press; null for presses that only change the panel. */
function messageOf(press: Press, verdict: Verdict): PageMessage | null {
  if (press === 'open-official') {
    return 'operator' in verdict && verdict.operator
      ? { type: press, operator: verdict.operator, purpose: 'payment' }
      : null
  }
  if (press === 'close-tab' || press === 'decide') return { type: press }
  if (press === 'dismiss') return { type: press, scope: 'tab' }
  return press === 'dismiss-host' ? { type: 'dismiss', scope: 'host' } : null
}

/** Carries out, through the background, what was pressed. */
export function actOn(press: Press, verdict: Verdict): void {
  const message = messageOf(press, verdict)
  if (message) void send(message)
}

import type { Press } from '../../components/panel/press.ts'
import type { Verdict } from '../../guard/verdict.ts'
import { send } from '../../platform/send.ts'

/** Carries out, through the background, what was pressed; presses that only change the panel do nothing here. */
export function actOn(press: Press, verdict: Verdict): void {
  switch (press) {
    case 'open-official':
      if ('operator' in verdict && verdict.operator) {
        void send({ type: 'open-official', operator: verdict.operator, purpose: 'payment' })
      }
      break
    case 'close-tab':
      void send({ type: 'close-tab' })
      break
    case 'decide':
      void send({ type: 'decide' })
      break
    case 'dismiss':
      void send({ type: 'dismiss', scope: 'tab' })
      break
    case 'dismiss-host':
      void send({ type: 'dismiss', scope: 'host' })
      break
    case 'details':
    case 'stay':
    case 'send':
      break
  }
}

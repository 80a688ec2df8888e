import { gateVerdict } from '../guard/gate-verdict.ts'
import { send } from '../platform/send.ts'
import { stopPage } from './stop.ts'
import { watchFocus } from './watch-focus.ts'
import { whenShown } from './when-shown.ts'

/**
 * What runs on every page before the page does: address to verdict, at once. A lookalike is stopped, a page of
 * ours is announced, and on any other nothing is left but a listener for the first field that gets the focus.
 */
export function runGate(address: string): void {
  const verdict = gateVerdict(address)
  if (verdict.act === 'stop') {
    stopPage(verdict.host, verdict.imitates)
    return
  }
  if (verdict.act === 'announce') whenShown(() => void send({ type: 'gate' }))
  watchFocus(() => void send({ type: 'look' }))
}

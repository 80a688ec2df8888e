import { classifyAddress } from '../guard/address.ts'
import { send } from '../platform/send.ts'
import { stopPage } from './stop.ts'
import { watchFocus } from './watch-focus.ts'
import { whenShown } from './when-shown.ts'

/**
 * What runs on every page before the page does: address to verdict, at once. A lookalike is stopped, a page of
 * ours is announced, and on any other nothing is left but a listener for the first field that gets the focus.
 */
export function runGate(address: string): void {
  const verdict = classifyAddress(address)
  if (verdict.kind === 'lookalike') {
    stopPage(verdict.host, verdict.imitates)
    return
  }
  if (verdict.kind !== 'unrelated') whenShown(() => void send({ type: 'gate' }))
  watchFocus(() => void send({ type: 'look' }))
}

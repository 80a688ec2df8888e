import { handshake } from './handshake.ts'
import { watchFocus } from './watch-focus.ts'

/**
 * What runs on every page where the person has not switched the guard off, before the page does. It leaves a
 * listener for the first field that gets the focus; and where the address was odd enough for the browser to bring
 * in the judge as well, the judge is let loose.
 */
export function runGate(): void {
  const hands = handshake()
  hands.armed = true
  watchFocus()
  hands.judge?.()
}

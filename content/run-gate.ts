import { sharedWorld } from './shared-world.ts'
import { watchFocus } from './watch-focus.ts'

/**
 * Runs before the page's own scripts, on every page unless the person has switched the guard off. It listens for the
 * first field that gets the focus, and runs the judge if the browser has injected that as well.
 */
export function runGate(): void {
  const shared = sharedWorld()
  shared.armed = true
  watchFocus()
  shared.judge?.()
}

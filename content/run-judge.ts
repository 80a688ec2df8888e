import { judgeAddress } from '../guard/judge-address.ts'
import { sharedWorld } from './shared-world.ts'
import { stopPage } from './stop.ts'

/**
 * Runs before the page's own scripts, on addresses that could be a lookalike's (`judge-globs.generated.ts`). It stops a
 * lookalike's document once the gate has run too: if the person opened the host anyway, no gate runs, and nothing stops.
 */
export function runJudge(address: string): void {
  const shared = sharedWorld()
  shared.judge = () => {
    // A window without an address of its own (`about:blank`, `blob:`) acts for its origin.
    const lookalike = judgeAddress(/^http/.test(address) ? address : origin)
    if (lookalike) stopPage(lookalike.host, lookalike.imitates)
  }
  if (shared.since !== undefined) shared.judge()
}

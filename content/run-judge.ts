import { judgeAddress } from '../guard/judge-address.ts'
import { handshake } from './handshake.ts'
import { stopPage } from './stop.ts'

/**
 * Runs before the page on addresses that could be a lookalike's (see `judge-globs.generated.ts`). Stops the document of one,
 * once the gate has been here too: where the person opened a host anyway, there is no gate, and this does nothing.
 */
export function runJudge(address: string): void {
  const hands = handshake()
  hands.judge = () => {
    const lookalike = judgeAddress(address)
    if (lookalike) stopPage(lookalike.host, lookalike.imitates)
  }
  if (hands.armed) hands.judge()
}

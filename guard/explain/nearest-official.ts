import { partsOf } from '../host-parts.ts'
import type { Operator } from '../operator.ts'
import { OFFICIAL } from '../registry/official.ts'
import { difference, type Piece } from './difference.ts'
import { hostDifference } from './host-difference.ts'

/** The official domain that an address comes nearest to, and how the two differ. */
export interface NearestOfficial {
  domain: string
  pieces: Piece[]
}

/**
 * Lays a stranger's host beside the operator's official domain it shares most letters with. `ascii` is the host in
 * ASCII; the comparison shows it in Unicode, as an address bar would.
 */
export function nearestOfficial(ascii: string, operator: Operator): NearestOfficial {
  const shown = partsOf(ascii).unicode
  const candidates = OFFICIAL[operator]
    .map((row) => row.split(' ')[0] ?? '')
    .filter((domain) => domain.indexOf('xn--') < 0)
    .map((domain) => ({ domain, pieces: difference(shown, domain) }))
  const [first] = candidates
  const best = candidates.reduce(
    (nearest, candidate) =>
      closeness(candidate.pieces) > closeness(nearest.pieces) ? candidate : nearest,
    first ?? { domain: '', pieces: [] },
  )
  return { domain: best.domain, pieces: hostDifference(shown, best.domain) }
}

/** Letters in common less letters of the official domain that are not there. */
const closeness = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { kind, real }) => {
    if (kind === 'same') return sum + real.length
    return kind === 'alike' || kind === 'swapped' ? sum + real.length * 0.8 : sum - real.length
  }, 0)

import { FAINT } from '../lexicon/brand-words.ts'
import { type Finding, finding, STRONG } from '../strength.ts'
import type { Suspect } from '../suspect.ts'

/** A brand in a label that would be shown as something it is not: unseen letters, or an order turned round. */
export const invalidLabel = ({ mentions }: Suspect): Finding[] =>
  mentions
    .filter(({ piece, brand }) => piece.lies && brand.weight !== FAINT)
    .map(({ brand, piece: { label } }) => finding(STRONG, brand, { code: 'invalid-label', label }))

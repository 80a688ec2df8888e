import { typoTargets } from '../lexicon/typo-targets.ts'
import { type ByZone, type Finding, finding, worth } from '../strength.ts'
import type { Suspect } from '../suspect.ts'

/** A long word cut in two by a hyphen or a dot (`mega-fon`, `beel.ine`): a fake or an oddity; abroad a name. */
const CUT: ByZone = '111100'

/** The brand word with hyphens or dots put into it. */
export function hyphenation({ pieces, zone }: Suspect): Finding[] {
  const label = pieces
    .map((piece) => piece.label)
    .reverse()
    .join('.')
  const joined = label.replace(/[-.]/g, '')
  return typoTargets()
    .filter(({ word }) => joined.indexOf(word) >= 0 && label.indexOf(word) < 0)
    .map((brand) =>
      finding(worth(CUT, zone), brand, { code: 'hyphenation', label, brand: brand.domain }),
    )
}

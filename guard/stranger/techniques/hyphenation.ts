import { FAINT, LONG } from '../lexicon/brand-words.ts'
import { WHOLE } from '../mention.ts'
import { type ByZone, type Finding, finding, worth } from '../strength.ts'
import type { Suspect } from '../suspect.ts'

/** A name cut by hyphens or dots, and nothing beside it (`mega-fon`, `beel.ine`): a fake or an oddity; abroad a name. */
const CUT: ByZone = '112100'
/** Three or four letters cut may be anything but at home. */
const SHORT_CUT: ByZone = '110000'

/** The brand word with hyphens or dots put into it; with words around it, it counts as the word itself. */
export const hyphenation = ({ mentions, zone }: Suspect): Finding[] =>
  mentions
    .filter(({ cut, fit, brand }) => cut && fit === WHOLE && brand.weight !== FAINT)
    .map(({ brand, piece: { label } }) =>
      finding(worth(brand.weight === LONG ? CUT : SHORT_CUT, zone), brand, {
        code: 'hyphenation',
        label,
        brand: brand.domain,
      }),
    )

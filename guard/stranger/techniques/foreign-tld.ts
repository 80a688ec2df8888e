import { FAINT, LONG } from '../lexicon/brand-words.ts'
import { asks, wordNamed } from '../lexicon/look-up.ts'
import { WHOLE } from '../mention.ts'
import type { Piece } from '../pieces.ts'
import { type ByZone, type Finding, finding, worth } from '../strength.ts'
import type { Suspect } from '../suspect.ts'

/**
 * The brand's own label in another zone. In com and in other countries the owner is usually an honest namesake or
 * a sister company; in zones sold for next to nothing, and in `ru.com`, seldom.
 */
const LONG_WORD: ByZone = '222200'
const SHORT_WORD: ByZone = '211100'
const FAINT_WORD: ByZone = '100000'
/** A Cyrillic name of four letters or more is nobody else's in any zone. */
const CYRILLIC_WORD: ByZone = '222211'
/** With a service before it (`lk.mts.guru`), or in a zone that asks (`mts.cash`), it copies the operator's naming. */
const SHORT_WITH_SERVICE: ByZone = '212200'

/** The registered label is the brand word itself. */
export const foreignTld = ({ mentions, pieces, zone, suffix }: Suspect): Finding[] =>
  mentions
    .filter(({ piece, fit, drawn, cut }) => !piece.sub && fit === WHOLE && !drawn && !cut)
    .map(({ brand, piece: { label } }) => {
      const { weight, via, word, domain } = brand
      const table =
        weight === LONG
          ? word > '~'
            ? CYRILLIC_WORD
            : LONG_WORD
          : weight === FAINT
            ? FAINT_WORD
            : pieces.slice(1).some(namesService) || asks(suffix)
              ? SHORT_WITH_SERVICE
              : SHORT_WORD
      return finding(
        worth(table, zone),
        brand,
        via === 'name'
          ? { code: 'foreign-tld', label, tld: suffix, brand: domain }
          : { code: via, label, brand: domain },
      )
    })

const namesService = ({ readings }: Piece): boolean =>
  readings.some(({ tokens }) => tokens.some((token) => token !== 'www' && wordNamed(token)))

import { type BrandWord, brandNamed, FAINT, LONG } from '../lexicon/brand-words.ts'
import { isAccessWord } from '../lexicon/service-words.ts'
import { mentionsIn, WHOLE } from '../mention.ts'
import { type ByZone, type Finding, finding, WEAK, worth } from '../strength.ts'
import type { Suspect } from '../suspect.ts'

/** The official address itself before a stranger's, or a sister company's: nothing else explains it, in any zone. */
const ADDRESS: ByZone = '222222'
const OWN_ZONE = /^(?:ru|by|kz|uz|kg|am|ua|ge|tj|tm|lv|lt|ee|se)$/
/** `beelineru` and `mtsru` in one label. */
const LONG_GLUED: ByZone = '222221'
const SHORT_GLUED: ByZone = '222210'
/** So with the zone of a sister company (`tele2lv`): not the operator's customers are meant. */
const SISTER_GLUED: ByZone = '111110'
/** A short one and two letters are anybody's. */
const NOTHING: ByZone = '000000'
/** The brand as a label of its own before a stranger's domain, with and without a word of payment in another. */
const LABEL_WITH_ACCESS_WORD: ByZone = '222210'
const LABEL: ByZone = '111000'

/** Names of a provider's customers are made of their IP address; such hosts are nobody's shop window. */
const REVERSE_NAME = /\d\d[-.]\d+[-.]\d\d/

/** The operator's name or address inside somebody else's host. */
export function embedding(suspect: Suspect): Finding[] {
  const { pieces, zone, registrable, host } = suspect
  const found = (table: ByZone, brand: BrandWord, label: string): Finding =>
    finding(REVERSE_NAME.test(host) ? WEAK : worth(table, zone), brand, {
      code: 'brand-in-subdomain',
      label,
      brand: brand.domain,
      registrable,
    })
  return [
    ...addresses(suspect).map(([brand, label, glued]) =>
      found(glued ? gluedTable(brand, label) : ADDRESS, brand, label),
    ),
    ...mentionsIn(pieces.slice(1))
      .filter(({ fit, brand }) => fit === WHOLE && brand.weight !== FAINT)
      .map(({ brand, piece }) => {
        const asks = pieces.some(
          (other) =>
            other !== piece && other.readings.some(({ tokens }) => tokens.some(isAccessWord)),
        )
        return found(asks ? LABEL_WITH_ACCESS_WORD : LABEL, brand, piece.label)
      }),
  ]
}

const gluedTable = ({ weight }: BrandWord, label: string): ByZone => {
  const isRussian = label.slice(-2) === 'ru'
  if (weight === LONG) return isRussian ? LONG_GLUED : SISTER_GLUED
  return isRussian ? SHORT_GLUED : NOTHING
}

/** Brand and zone side by side, divided by a dot or a hyphen (`mts.ru.`, `mts-ru.`) or by nothing. */
function addresses({ pieces }: Suspect): [brand: BrandWord, shown: string, glued: boolean][] {
  const tokens = [...pieces]
    .reverse()
    .flatMap(({ readings }) => (readings[1] ?? readings[0])?.tokens ?? [])
  return tokens.flatMap((token, at): [BrandWord, string, boolean][] => {
    const next = tokens[at + 1] ?? ''
    const whole = OWN_ZONE.test(next) ? brandNamed(token) : undefined
    const glued = OWN_ZONE.test(token.slice(-2)) ? brandNamed(token.slice(0, -2)) : undefined
    const brand = whole ?? glued
    // Two letters and a zone are anything; beside a word of payment they are T2's address.
    const faint = !(next === 'ru' && tokens.some(isAccessWord)) && brand?.weight === FAINT
    return brand && !faint && brand.via === 'name'
      ? [[brand, whole ? `${token}.${next}` : token, !whole]]
      : []
  })
}

import { ASKING_WORD, besideBrand } from '../beside-brand.ts'
import { type BrandWord, brandNamed, FAINT, LONG } from '../lexicon/brand-words.ts'
import { asks } from '../lexicon/look-up.ts'
import { HOSTING } from '../lexicon/zones.ts'
import { WHOLE } from '../mention.ts'
import type { Piece } from '../pieces.ts'
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

/** A provider's names for its customers are made of their IP address; such hosts are nobody's shop window. */
const REVERSE_NAME = /\d\d[-.]\d+[-.]\d\d/
/**
 * Services of dynamic DNS make one from any IP address, and whoever writes a name before it wants it read
 * (`beeline.203-0-113-7.sslip.io`). Private addresses are somebody's own network.
 */
const LONG_BESIDE_IP: ByZone = '000200'
const SHORT_BESIDE_IP: ByZone = '000100'
const PUBLIC_IP = /(?<!\d)(?!10[-.]|127[-.]|172[-.]|192[-.]168)\d+(?:[-.]\d+){3}/

/** The operator's name or address inside somebody else's host. */
export function embedding(suspect: Suspect): Finding[] {
  const { pieces, mentions, zone, registrable, host } = suspect
  const found = (table: ByZone, brand: BrandWord, label: string): Finding =>
    finding(REVERSE_NAME.test(host) && zone !== HOSTING ? WEAK : worth(table, zone), brand, {
      code: 'brand-in-subdomain',
      label,
      brand: brand.domain,
      registrable,
    })
  return [
    ...addresses(suspect).map(([brand, label, glued]) =>
      found(glued ? gluedTable(brand, label) : ADDRESS, brand, label),
    ),
    ...mentions
      .filter(
        ({ piece, fit, brand, cut }) =>
          piece.sub && fit === WHOLE && !cut && brand.weight !== FAINT,
      )
      .map(({ brand, piece }) => {
        const beside = pieces.filter((other) => other !== piece).flatMap(tokensOf)
        const besideIp = brand.weight === LONG ? LONG_BESIDE_IP : SHORT_BESIDE_IP
        const isBesideIp = zone === HOSTING && PUBLIC_IP.test(host)
        return found(isBesideIp ? besideIp : evidenceTable(beside, brand), brand, piece.label)
      }),
  ]
}

const tokensOf = ({ readings }: Piece): readonly string[] => readings[0]?.tokens ?? []

/** Beside a long name, glued words count as they would in one label (`megafon.payform.top`). */
function evidenceTable(beside: readonly string[], { weight }: BrandWord): ByZone {
  const { kind } = weight === LONG ? besideBrand([], beside) : besideBrand(beside)
  return kind <= ASKING_WORD ? LABEL_WITH_ACCESS_WORD : LABEL
}

const gluedTable = ({ weight }: BrandWord, label: string): ByZone => {
  const isRussian = label.slice(-2) === 'ru'
  if (weight === LONG) return isRussian ? LONG_GLUED : SISTER_GLUED
  return isRussian ? SHORT_GLUED : NOTHING
}

/** Brand and zone side by side, divided by a dot or a hyphen (`mts.ru.`, `mts-ru.`) or by nothing. */
function addresses({ pieces }: Suspect): [brand: BrandWord, shown: string, glued: boolean][] {
  const tokens = pieces
    .filter(({ readings }) => !readings[0]?.cut)
    .toReversed()
    .flatMap(({ readings }) => (readings.find(({ drawn }) => drawn) ?? readings[0])?.tokens ?? [])
  return tokens.flatMap((token, at): [BrandWord, string, boolean][] => {
    const next = tokens[at + 1] ?? ''
    const whole = OWN_ZONE.test(next) ? brandNamed(token) : undefined
    const glued = OWN_ZONE.test(token.slice(-2)) ? brandNamed(token.slice(0, -2)) : undefined
    const brand = whole ?? glued
    // Two letters and a zone are anything; beside a word of payment they are T2's address.
    const faint = !(next === 'ru' && tokens.some(asks)) && brand?.weight === FAINT
    return brand && !faint && brand.via === 'name'
      ? [[brand, whole ? `${token}.${next}` : token, !whole]]
      : []
  })
}

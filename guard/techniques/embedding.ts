import { BRAND_WORDS, type BrandWord } from '../lexicon/brand-words.ts'
import { isAccessWord } from '../lexicon/service-words.ts'
import { mentionsIn } from '../mention.ts'
import { byZone, type Finding, type Strength } from '../strength.ts'
import type { Suspect } from '../suspect.ts'
import type { Technique } from './technique.ts'

/** Zones in which an operator or a sister company of the same name has its domain. */
const OWN_ZONES = 'ru by kz uz kg am ua ge tj tm'

/** The official address itself before a stranger's: nothing else explains it, in any zone. */
const ADDRESS: Strength = 'strong'
/** The brand as a label of its own before a stranger's domain. */
const LABEL = byZone([], ['mimic', 'home', 'cheap'])
/** The same with a word of payment in another label. */
const LABEL_WITH_ACCESS_WORD = byZone(['mimic', 'home', 'cheap', 'hosting'])
/** `mtsru`, `beelineru` glued in one label. */
const GLUED = {
  long: byZone(['mimic', 'home', 'cheap', 'hosting', 'generic'], ['country']),
  short: byZone(['mimic', 'home', 'cheap', 'hosting'], ['generic']),
}

/** The operator's name or address inside somebody else's host. */
export const embedding: Technique = {
  name: 'embedding',
  find: (suspect) => [...addresses(suspect), ...labels(suspect)],
}

/** Names of provider's customers are made of their IP address; such hosts are nobody's shop window. */
const isReverseName = ({ host }: Suspect): boolean => /\d+[-.]\d+[-.]\d+/.test(host.ascii)

function addresses(suspect: Suspect): Finding[] {
  const tokens = suspect.pieces
    .map(({ readings }) => (readings.find(({ drawn }) => drawn) ?? readings[0])?.tokens ?? [])
    .reverse()
    .flat()
  const findings: Finding[] = []
  tokens.forEach((token, at) => {
    const brand = brandOf(token)
    const zone = tokens[at + 1] ?? ''
    if (brand && brand.weight !== 'faint' && OWN_ZONES.split(' ').indexOf(zone) >= 0) {
      findings.push(
        found(isReverseName(suspect) ? 'weak' : ADDRESS, brand, `${token}.${zone}`, suspect),
      )
    }
    const glued = token.endsWith('ru') ? brandOf(token.slice(0, -2)) : undefined
    if (glued && glued.weight !== 'faint') {
      findings.push(found(GLUED[glued.weight][suspect.zone], glued, token, suspect))
    }
  })
  return findings
}

const brandOf = (token: string): BrandWord | undefined =>
  BRAND_WORDS.find(({ word, via }) => via === 'name' && word === token)

function labels(suspect: Suspect): Finding[] {
  return suspect.pieces
    .filter(({ position }) => position === 'sub')
    .flatMap((piece) => mentionsIn(piece))
    .filter(({ fit, brand }) => fit === 'whole' && brand.weight !== 'faint')
    .map(({ brand, piece }) => {
      const elsewhere = suspect.pieces.some(
        (other) =>
          other !== piece && other.readings.some(({ tokens }) => tokens.some(isAccessWord)),
      )
      const table = elsewhere ? LABEL_WITH_ACCESS_WORD : LABEL
      return found(
        isReverseName(suspect) ? 'weak' : table[suspect.zone],
        brand,
        piece.label,
        suspect,
      )
    })
}

function found(strength: Strength, brand: BrandWord, label: string, { host }: Suspect): Finding {
  const { operator, domain } = brand
  const registrable = host.registrable ?? host.ascii
  return {
    strength,
    operator,
    imitates: domain,
    reason: { code: 'brand-in-subdomain', label, brand: domain, registrable },
  }
}

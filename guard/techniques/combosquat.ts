import type { BrandWord, Weight } from '../lexicon/brand-words.ts'
import { type Mention, mentionsIn } from '../mention.ts'
import { type ByZone, byZone, type Finding, weaker } from '../strength.ts'
import type { Technique } from './technique.ts'

/**
 * Brand and payment word in one label. A long brand is strong nearly everywhere; a short one is an honest firm's
 * initials in other countries (`mts-pay` may be anybody's abroad); two letters prove little even at home.
 */
const WITH_ACCESS_WORD: Record<Weight, ByZone> = {
  long: byZone(['mimic', 'home', 'cheap', 'hosting', 'generic'], ['country']),
  short: byZone(['mimic', 'home', 'cheap', 'hosting', 'generic'], ['country']),
  faint: byZone([], ['mimic', 'home', 'cheap']),
}

/** The same glued together without a hyphen: in com and abroad other readings are likelier. */
const GLUED_SHORT = byZone(['mimic', 'home', 'cheap', 'hosting'], ['generic'])

/** Brand and ordinary words: a dealer, a fan, a news site as likely as a fake. Not the operator's own, in any case. */
const WITH_OTHER_WORDS: Record<Weight, ByZone> = {
  long: byZone([], ['mimic', 'home', 'cheap', 'hosting']),
  short: byZone([], ['mimic', 'home', 'cheap']),
  faint: byZone([]),
}

/** Inside letters that are no known words the brand is chance, unless spelled in Cyrillic at home. */
const INSIDE = byZone([], [])
const INSIDE_CYRILLIC = byZone([], ['home', 'cheap', 'generic'])

const CYRILLIC = /[а-я]/

/** Brand words with others around them, in the label somebody registered or in one they added before it. */
export const combosquat: Technique = {
  name: 'combosquat',
  find: ({ pieces, zone }) =>
    pieces.flatMap((piece) =>
      mentionsIn(piece)
        .filter(({ fit }) => fit !== 'whole')
        .map((mention): Finding => {
          const own = strengthTable(mention)[zone]
          const strength = piece.position === 'sub' ? inSubdomain(own, mention, zone) : own
          return finding(strength, mention)
        }),
    ),
}

function strengthTable({ brand, fit, keyword, known }: Mention): ByZone {
  if (fit === 'inside') return insideTable(brand, keyword)
  if (keyword !== null && fit !== 'token' && brand.weight !== 'long') {
    return brand.weight === 'short' ? GLUED_SHORT : known ? WITH_ACCESS_WORD.faint : INSIDE
  }
  return (keyword === null ? WITH_OTHER_WORDS : WITH_ACCESS_WORD)[brand.weight]
}

function insideTable({ word, weight }: BrandWord, keyword: string | null): ByZone {
  if (weight !== 'long') return INSIDE
  if (keyword !== null) return WITH_OTHER_WORDS.long
  return CYRILLIC.test(word) ? INSIDE_CYRILLIC : INSIDE
}

/**
 * A sub-label is free, so a firm may name one after its own payment partner (`mts-pay.bank.ru`): strong only where
 * the domain itself costs nothing, and nothing at all without a payment word.
 */
function inSubdomain(
  own: Finding['strength'],
  { keyword }: Mention,
  zone: string,
): Finding['strength'] {
  if (keyword === null) return 'weak'
  return zone === 'cheap' || zone === 'hosting' ? own : weaker(own, 'medium')
}

function finding(strength: Finding['strength'], { brand, keyword, piece }: Mention): Finding {
  const { operator, domain, via } = brand
  const label = piece.label
  const reason: Finding['reason'] =
    keyword !== null
      ? { code: 'combosquat', label, brand: domain, keyword }
      : via === 'transliteration'
        ? { code: 'transliteration', label, brand: domain }
        : { code: 'brand-like', label, brand: domain }
  return { strength, operator, imitates: domain, reason }
}

import type { Reason } from '../../verdict/verdict.ts'
import { FAINT, LONG } from '../lexicon/brand-words.ts'
import { CHEAP, HOSTING } from '../lexicon/zones.ts'
import { BESIDE, INSIDE, type Mention, mentionsIn, TOKEN, WHOLE } from '../mention.ts'
import {
  type ByZone,
  type Finding,
  finding,
  MEDIUM,
  type Strength,
  WEAK,
  worth,
} from '../strength.ts'
import type { Suspect } from '../suspect.ts'

/** Nothing by itself in any zone. */
const NOTHING: ByZone = '000000'
/** Brand and payment word: strong nearly everywhere; abroad a firm of that name may take payments too. */
const WITH_ACCESS_WORD: ByZone = '222221'
/** A short brand glued to the payment word: in com other readings are likelier (`paymts`). */
const SHORT_GLUED: ByZone = '222210'
/** The same with something else further off; in com such letters meet by chance. */
const SHORT_BESIDE: ByZone = '222200'
/** Two letters and a payment word prove little, and only at home. */
const FAINT_WITH_ACCESS_WORD: ByZone = '111000'
/** And a word for customers in Russia, or of paying a phone in Chinese: in com too. */
const FAINT_FOR_CUSTOMERS: ByZone = '111010'
/** Brand and ordinary words: a dealer, a fan, a news site as likely as a fake. Not the operator's own, anyway. */
const LONG_WITH_OTHERS: ByZone = '111100'
/** So with a short one, but on free hosting `mts-…` is any school's or student's project. */
const SHORT_WITH_OTHERS: ByZone = '111000'
/** And words for customers in Russia: the operator is meant in com too, and nobody else in a cheap zone. */
const LONG_FOR_CUSTOMERS: ByZone = '112111'
const SHORT_FOR_CUSTOMERS: ByZone = '112110'
/** A long name of the brand inside other letters: on free hosting nobody else has a reason to write it. */
const LONG_INSIDE: ByZone = '000100'
/** A Cyrillic brand word among other Cyrillic letters still reads as the brand (`вбилайн`). */
const CYRILLIC_INSIDE: ByZone = '111010'

/** Brand words with others around them, in the label somebody registered or in one they added before it. */
export const combosquat = ({ pieces, zone }: Suspect): Finding[] =>
  mentionsIn(pieces)
    .filter(({ fit }) => fit !== WHOLE)
    .map((mention) => {
      const { brand, keyword, piece } = mention
      const own = worth(tableFor(mention), zone)
      // A sub-label is free: a firm may name one after its own payment partner (`mts-pay.bank.ru`).
      const free = zone === CHEAP || zone === HOSTING
      const most = !piece.sub || (keyword && free) ? own : keyword ? MEDIUM : WEAK
      return finding(Math.min(own, most) as Strength, brand, reasonFor(mention))
    })

function tableFor({ brand: { weight, word, via }, fit, keyword, forCustomers }: Mention): ByZone {
  if (fit === INSIDE) {
    if (weight !== LONG || via !== 'name') return NOTHING
    return keyword ? LONG_WITH_OTHERS : word > '~' ? CYRILLIC_INSIDE : LONG_INSIDE
  }
  if (weight === FAINT) {
    if (forCustomers && fit === TOKEN) return FAINT_FOR_CUSTOMERS
    return keyword && fit < BESIDE ? FAINT_WITH_ACCESS_WORD : NOTHING
  }
  if (keyword) {
    if (weight === LONG || fit === TOKEN) return WITH_ACCESS_WORD
    return fit === BESIDE ? SHORT_BESIDE : forCustomers ? WITH_ACCESS_WORD : SHORT_GLUED
  }
  if (weight === LONG) return forCustomers ? LONG_FOR_CUSTOMERS : LONG_WITH_OTHERS
  return forCustomers && fit === TOKEN ? SHORT_FOR_CUSTOMERS : SHORT_WITH_OTHERS
}

function reasonFor({ brand: { domain: brand, via }, keyword, piece: { label } }: Mention): Reason {
  if (keyword) return { code: 'combosquat', label, brand, keyword }
  return { code: via === 'name' ? 'brand-like' : via, label, brand }
}

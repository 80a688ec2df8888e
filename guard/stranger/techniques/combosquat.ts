import type { Reason } from '../../verdict/verdict.ts'
import {
  ASKING_WORD,
  type BesideBrand,
  CUSTOMER_WORD,
  FAKES_WORD,
  LANGUAGE,
} from '../beside-brand.ts'
import { type BrandWord, FAINT, LONG } from '../lexicon/brand-words.ts'
import { readsAsRussian } from '../lexicon/reads-as.ts'
import { CHEAP, HOSTING } from '../lexicon/zones.ts'
import { EDGE, GLUED, INSIDE, type Mention, TOKEN, WHOLE } from '../mention.ts'
import {
  type ByZone,
  type Finding,
  finding,
  MEDIUM,
  STRONG,
  type Strength,
  WEAK,
  worth,
} from '../strength.ts'
import type { Suspect } from '../suspect.ts'

/** A long name at the edge of other letters, known or not. */
const LONG_EDGE = '222221 222221 112211 112110 112100 112100 112100 111100 111100'

/**
 * The rule: what a brand word is worth by how it sits in the label (rows) and by what stands beside it (columns: top-up
 * in Chinese, asking, customers', foreign language, fakes', services', number, strange, plain). The
 * digits are zones (mimic, home, cheap, hosting, generic, country): 2 stops, 1 is `caution`, a cell of 0 or none is nothing in any. In Russia's own zones
 * dealers and fans bear the brands, abroad and in com other firms do; in zones sold for next to nothing hardly anybody
 * honest does.
 */
const RULE: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  long: {
    [TOKEN]: '222221 222221 112211 112110 112110 112100 112100 112100 112100',
    [GLUED]: LONG_EDGE,
    [EDGE]: LONG_EDGE,
    [INSIDE]: '222210 111100 111100 000100 000100 000100 000100 000100 000100',
  },
  // A Cyrillic name among other Cyrillic letters still reads as the name (`вбилайн`).
  cyrillic: {
    [INSIDE]: '222221 111110 111010 111010 111010 111010 111010 111010 111010',
  },
  short: {
    [TOKEN]: '222221 222221 112210 112100 112100 112000 112000 112000 111000',
    [GLUED]: '222221 222210 112110 111000 111100 111000 111000 111000 111000',
    [EDGE]: '222210 222200 0 111000',
  },
  // T2, of which only a part of its own can be told.
  two: {
    [TOKEN]: '222211 222210 112110 112000 001000 001000 001000',
    [GLUED]: '111110 111000',
  },
  // A spelling that other firms have for their name (MTC), and letters of the other layout, which are anything (VNC).
  transliteration: {
    [TOKEN]: '222210 222200 112100 112000 0 0 001000',
    [GLUED]: '111110 111000',
  },
  'wrong-layout': { [TOKEN]: '111110 111000 111010' },
}

const NOTHING: ByZone = '000000'

function tableFor({ brand: { weight, word, via }, fit, beside, touched }: Mention): ByZone {
  const name =
    weight === FAINT
      ? via === 'name'
        ? 'two'
        : via
      : weight !== LONG
        ? 'short'
        : fit === INSIDE && word > '~'
          ? 'cyrillic'
          : 'long'
  const isChance = fit === INSIDE ? via !== 'name' : fit === EDGE && name === 'short' && !touched
  const cells = isChance ? '' : (RULE[name]?.[fit] ?? '')
  const cell = cells.split(' ')[beside.kind] ?? ''
  return cell.length > 1 ? (cell as ByZone) : NOTHING
}

/** Brand words with others around them, in the label somebody registered or in one they added before it. */
export const combosquat = ({ mentions, zone }: Suspect): Finding[] =>
  mentions
    .filter(({ fit }) => fit !== WHOLE)
    .map((mention) => {
      const { brand, beside, piece } = mention
      const own = worth(tableFor(mention), zone)
      const most = piece.sub ? mostBefore(brand, beside, zone) : STRONG
      return finding(Math.min(own, most) as Strength, brand, reasonFor(mention))
    })

/** A label before the registered one is free: a firm may name one after its own payment partner (`mts-pay.bank.ru`). */
function mostBefore({ weight }: BrandWord, { kind }: BesideBrand, zone: number): Strength {
  if (kind <= ASKING_WORD) return zone === CHEAP || zone === HOSTING ? STRONG : MEDIUM
  return weight === LONG && zone === CHEAP && kind === CUSTOMER_WORD ? MEDIUM : WEAK
}

function reasonFor({ brand: { domain: brand, via }, beside, piece: { label } }: Mention): Reason {
  const { kind, text } = beside
  if (kind === LANGUAGE) {
    return { code: readsAsRussian(text) ? 'russian-beside' : 'chinese-beside', label, brand, text }
  }
  if (kind <= FAKES_WORD) return { code: 'combosquat', label, brand, keyword: text }
  return { code: via === 'name' ? 'brand-like' : via, label, brand }
}

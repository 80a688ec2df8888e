import { BRAND_WORDS, type BrandWord } from './lexicon/brand-words.ts'
import { segment } from './lexicon/segment.ts'
import { isAccessWord } from './lexicon/service-words.ts'
import type { Piece, Reading } from './suspect.ts'

/**
 * How the brand word sits in the label. `whole`: it is the label. `token`: between hyphens or digits.
 * `glued`: service words and nothing else around it. `beside`: a word of payment right beside it, something else
 * further off. `inside`: within other letters.
 */
export type Fit = 'whole' | 'token' | 'glued' | 'beside' | 'inside'

/** One brand word found in one reading of one label. */
export interface Mention {
  piece: Piece
  brand: BrandWord
  fit: Fit
  /** A word of payment or login in the same label, if any. */
  keyword: string | null
  /** True where everything else in the label is service words or digits. */
  known: boolean
  drawn: boolean
}

/** Words of payment shorter than this are met at the edge of other words by chance ("mtsid…"). */
const SHORTEST_EDGE_WORD = 3

const PATTERN = new RegExp(BRAND_WORDS.map(({ word }) => word).join('|'), 'g')
const byWord: ReadonlyMap<string, BrandWord> = new Map(BRAND_WORDS.map((row) => [row.word, row]))

/** Every brand word in a label, in each of its readings. */
export function mentionsIn(piece: Piece): Mention[] {
  const mentions: Mention[] = []
  for (const reading of piece.readings) {
    for (const token of reading.tokens) {
      for (const match of token.matchAll(PATTERN)) {
        const brand = byWord.get(match[0])
        const mention = brand && mentionAt(piece, reading, token, match.index, brand)
        if (mention) mentions.push(mention)
      }
    }
  }
  return mentions
}

function mentionAt(
  piece: Piece,
  reading: Reading,
  token: string,
  at: number,
  brand: BrandWord,
): Mention | null {
  const before = token.slice(0, at)
  const after = token.slice(at + brand.word.length)
  // "hotele2025" and "tele24" do not name tele2, nor "toyota" yota.
  if (/\d$/.test(brand.word) && /^\d/.test(after)) return null
  const others = reading.tokens.filter((other) => other !== token)
  const glue = segment(before) && segment(after)
  const words = others.map(segment)
  const near = glue ? [...(segment(before) ?? []), ...(segment(after) ?? [])] : []
  const far = words.flatMap((found) => found ?? [])
  const edge = glue ? null : edgeWord(before, after)
  return {
    piece,
    brand,
    fit: fitOf(reading, brand, before, after, glue !== null, edge !== null),
    keyword: [...near, ...far].find(isAccessWord) ?? edge,
    known: glue !== null && words.every((found) => found !== null),
    drawn: reading.drawn,
  }
}

function fitOf(
  reading: Reading,
  brand: BrandWord,
  before: string,
  after: string,
  glued: boolean,
  edged: boolean,
): Fit {
  if (reading.text === brand.word) return 'whole'
  if (/^\d*$/.test(before) && /^\d*$/.test(after)) return 'token'
  return glued ? 'glued' : edged ? 'beside' : 'inside'
}

/** The word of payment that touches the brand, or opens or closes the text around it. */
function edgeWord(before: string, after: string): string | null {
  for (let length = 12; length >= SHORTEST_EDGE_WORD; length--) {
    for (const word of [before.slice(-length), after.slice(0, length), before.slice(0, length)]) {
      if (word.length === length && isAccessWord(word)) return word
    }
  }
  return null
}

import { lazy } from '../lazy.ts'
import { NOT_AFTER } from '../operators/brands.generated.ts'
import { type BrandWord, brandNamed, brandWords } from './lexicon/brand-words.ts'
import { segment } from './lexicon/segment.ts'
import { isAccessWord, isCustomerWord } from './lexicon/service-words.ts'
import type { Piece, Reading } from './suspect.ts'

/** How a brand word sits in a label, from standing alone to lost among other letters. */
type Fit = 0 | 1 | 2 | 3 | 4
/** It is the label. */
export const WHOLE = 0
/** It stands between hyphens or digits. */
export const TOKEN = 1
/** It has service words and nothing else around it. */
const GLUED = 2
/** A word of payment touches it or opens the label; something else is further off. */
export const BESIDE = 3
/** It is within other letters. */
export const INSIDE = 4

/** One brand word found in one reading of one label. */
export interface Mention {
  piece: Piece
  brand: BrandWord
  fit: Fit
  /** A word of payment or login in the same label, if any. */
  keyword: string | null
  /** Whether a word for customers of an operator in Russia is in the same label. */
  forCustomers: boolean
  drawn: boolean
}

/** Words of payment shorter than this are met at the edge of other words by chance ("mtsqr…"). */
const SHORTEST_EDGE_WORD = 3
const LONGEST_EDGE_WORD = 12

/** What makes another word of a brand word when it stands before it. */
const beginnings: Readonly<Record<string, readonly string[]>> = NOT_AFTER

const unlessAfter = (before: readonly string[] | undefined): string =>
  before ? `(?<!${before.join('|')})` : ''

const pattern = lazy(
  () =>
    new RegExp(
      brandWords()
        .map(({ word }) => unlessAfter(beginnings[word]) + word)
        .join('|'),
      'g',
    ),
)

/** Every brand word in the given labels, in each of their readings. */
export const mentionsIn = (pieces: readonly Piece[]): Mention[] =>
  pieces.flatMap((piece) =>
    piece.readings.flatMap((reading) =>
      reading.tokens.flatMap((token) =>
        [...token.matchAll(pattern())].flatMap(({ 0: word, index }) => {
          const brand = brandNamed(word)
          const [before, after] = [token.slice(0, index), token.slice(index + word.length)]
          // "hotele2025" and "tele24" do not name tele2.
          if (!brand || (/\d$/.test(word) && /^\d/.test(after))) return []
          return [mentionOf(piece, reading, brand, before, after)]
        }),
      ),
    ),
  )

function mentionOf(
  piece: Piece,
  { text, tokens, drawn }: Reading,
  brand: BrandWord,
  before: string,
  after: string,
): Mention {
  const left = segment(before)
  const right = segment(after)
  const glued = left && right && [...left, ...right]
  const edge = glued ? undefined : edgeWord(before, after)
  const fit =
    text === brand.word
      ? WHOLE
      : /^\d*-\d*$/.test(`${before}-${after}`)
        ? TOKEN
        : glued
          ? GLUED
          : edge
            ? BESIDE
            : INSIDE
  const others = tokens.filter((token) => token !== before + brand.word + after)
  const words = [...(glued ?? []), ...others.flatMap((token) => segment(token) ?? [])]
  const keyword = words.find(isAccessWord) ?? edge ?? null
  return { piece, brand, fit, keyword, forCustomers: words.some(isCustomerWord), drawn }
}

/** The word of payment that touches the brand, or opens the text before it. */
function edgeWord(before: string, after: string): string | undefined {
  for (let length = LONGEST_EDGE_WORD; length >= SHORTEST_EDGE_WORD; length--) {
    const found = [before.slice(-length), after.slice(0, length), before.slice(0, length)].find(
      (word) => word.length === length && isAccessWord(word),
    )
    if (found) return found
  }
  return undefined
}

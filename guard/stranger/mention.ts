import { lazy } from '../lazy.ts'
import { NOT_AFTER, NOT_BEFORE } from '../operators/brands.generated.ts'
import { type BesideBrand, besideBrand } from './beside-brand.ts'
import { type BrandWord, brandNamed, brandWords, FAINT } from './lexicon/brand-words.ts'
import { askingAtEdge, cutIntoWords } from './lexicon/look-up.ts'
import type { Piece, Reading } from './pieces.ts'

/** How a brand word sits in a label, from standing alone to lost among other letters. */
type Fit = 0 | 1 | 2 | 3 | 4
/** It is the label. */
export const WHOLE = 0
/** It stands between hyphens or digits. */
export const TOKEN = 1
/** It has known words and nothing else around it. */
export const GLUED = 2
/** It begins or ends a token, and what is left is not all known. */
export const EDGE = 3
/** It is within other letters. */
export const INSIDE = 4

/** One brand word found in one reading of one label. */
export interface Mention {
  piece: Piece
  brand: BrandWord
  fit: Fit
  beside: BesideBrand
  /** A word that asks touches the brand at the edge of its token. */
  touched: boolean
  drawn: boolean
  /** The name was cut by hyphens or dots. */
  cut: boolean
}

/** What makes another word of a brand word when it stands before it, or after it. */
const beginnings: Readonly<Record<string, readonly string[]>> = NOT_AFTER
const endings: Readonly<Record<string, readonly string[]>> = NOT_BEFORE

const unless = (look: string, parts: readonly string[] | undefined): string =>
  parts ? `(?${look}${parts.join('|')})` : ''

const pattern = lazy(
  () =>
    new RegExp(
      brandWords()
        .map(({ word }) => unless('<!', beginnings[word]) + word + unless('!', endings[word]))
        .join('|'),
      'g',
    ),
)

/** Every brand word in the given labels, in each of their readings. */
export const mentionsIn = (pieces: readonly Piece[]): Mention[] =>
  pieces.flatMap((piece) =>
    piece.readings.flatMap((reading) =>
      reading.tokens.flatMap((token, at) =>
        [...token.matchAll(pattern())].flatMap(({ 0: word, index }) => {
          const brand = brandNamed(word)
          const [before, after] = [token.slice(0, index), token.slice(index + word.length)]
          // "hotele2025" and "tele24" do not name tele2.
          if (!brand || (/\d$/.test(word) && /^\d/.test(after))) return []
          return [mentionOf(piece, reading, at, brand, before, after)]
        }),
      ),
    ),
  )

function mentionOf(
  piece: Piece,
  { text, tokens, drawn, cut }: Reading,
  at: number,
  brand: BrandWord,
  before: string,
  after: string,
): Mention {
  const others = tokens.filter((_, place) => place !== at)
  return {
    piece,
    brand,
    fit: fitOf(text === brand.word, before, after, brand.weight === FAINT),
    beside: besideBrand(others, [before, after]),
    touched: Boolean(askingAtEdge(before || after, before !== '')),
    drawn,
    cut,
  }
}

/** One or two letters more make another form of a word (megafony, beelines, megafond). */
const SHORTEST_REST = 3

function fitOf(whole: boolean, before: string, after: string, faint: boolean): Fit {
  if (whole) return WHOLE
  // Digits beside two letters make another name of them (`t220`).
  if (faint ? before + after === '' : /^\d*-\d*$/.test(`${before}-${after}`)) return TOKEN
  if (cutIntoWords(before) && cutIntoWords(after)) return GLUED
  const rest = before || after
  return (before === '' || after === '') && rest.length >= SHORTEST_REST ? EDGE : INSIDE
}

import { brandNamed } from '../lexicon/brand-words.ts'
import { isAccessWord } from '../lexicon/service-words.ts'
import { isOneEdit } from '../one-edit.ts'
import { TYPO_TARGETS } from '../resemblance.ts'
import { type ByZone, type Finding, finding, worth } from '../strength.ts'
import type { Piece, Suspect } from '../suspect.ts'
import { visualCost } from '../visual-cost.ts'

/**
 * Slips the hand makes by itself (a letter left out, doubled, exchanged, a wrong vowel) or the eye does not see.
 * At home nothing honest is spelled so; abroad it may be a word (`bealine`), so it is only a resemblance.
 */
const NATURAL: ByZone = '221100'
/** Any other letter put in or changed: may be another name (`megazon`). */
const OTHER: ByZone = '110000'
/** As a part of the label, between hyphens, with and without a word of payment in another part. */
const PART_WITH_ACCESS_WORD: ByZone = '222210'
const PART: ByZone = '110000'
/** Letters of another script or with marks, and one of them drawn differently besides. */
const DRAWN: ByZone = '221111'
/** A short brand drawn with other letters (`rnts`); one letter off is another name anywhere but at home. */
const SHORT_DRAWN: ByZone = '210000'
const SHORT_WRITTEN: ByZone = '110000'

/** Two letters may be drawn slightly differently, or one clearly. More is another word. */
const GREATEST_COST = 1
/** In three letters there is room for one slight difference. */
const GREATEST_COST_OF_SHORT = 0.5

/** Words of the dictionary one step from a target; nobody imitates a brand by them. */
const ORDINARY = /^(?:[dr]ecline|feline|beehives?|mega(?:ton|ron|fox|zone?)|мегафоны)$/

/** One slip, or a few letters drawn alike, away from a brand word; in registered labels only. */
export const typosquat = (suspect: Suspect): Finding[] =>
  suspect.pieces.slice(0, 1).flatMap((piece) =>
    piece.readings.flatMap(({ tokens, drawn }) =>
      tokens
        .filter((token) => !ORDINARY.test(token) && !brandNamed(token))
        .flatMap((token) => {
          const keyword = tokens.some((other) => other !== token && isAccessWord(other))
          return [
            ...ofLongWords(token, piece, suspect, drawn, tokens.length > 1, keyword),
            ...(tokens.length > 1 ? [] : ofShortWord(token, piece, suspect, drawn)),
          ]
        }),
    ),
  )

function ofLongWords(
  token: string,
  { label }: Piece,
  { zone }: Suspect,
  drawn: boolean,
  isPart: boolean,
  keyword: boolean,
): Finding[] {
  return TYPO_TARGETS.filter(({ word }) => Math.abs(word.length - token.length) < 3).flatMap(
    (brand) => {
      const alike = visualCost(token, brand.word) <= GREATEST_COST
      if (!alike && !isOneEdit(token, brand.word)) return []
      const natural = alike || isNatural(token, brand.word)
      const table = isPart
        ? keyword
          ? PART_WITH_ACCESS_WORD
          : PART
        : drawn
          ? DRAWN
          : natural
            ? NATURAL
            : OTHER
      const edit = alike ? 'look-alike' : 'slip'
      const reason = { code: 'typosquat', label, brand: brand.domain, distance: 1, edit } as const
      return [finding(worth(table, zone), brand, reason)]
    },
  )
}

function ofShortWord(
  token: string,
  { label }: Piece,
  { zone }: Suspect,
  drawn: boolean,
): Finding[] {
  const brand = brandNamed('mts')
  const cost = brand && token.length < 6 ? visualCost(token, brand.word) : 2
  if (!brand || cost > GREATEST_COST_OF_SHORT || (!drawn && token !== 'rnts')) return []
  const reason = {
    code: 'typosquat',
    label,
    brand: brand.domain,
    distance: 1,
    edit: 'look-alike',
  } as const
  return [finding(worth(drawn ? SHORT_DRAWN : SHORT_WRITTEN, zone), brand, reason)]
}

/** Of two words one edit apart: a letter left out or exchanged, or the same consonants with vowels changed or doubled. */
const isNatural = (token: string, word: string): boolean =>
  token.length < word.length ||
  sorted(token) === sorted(word) ||
  consonants(token) === consonants(word)

const sorted = (word: string): string => [...word].sort().join('')

const consonants = (word: string): string =>
  word.replace(/(.)\1/g, '$1').replace(/[aeiouаеиоуыэюя]/g, '')

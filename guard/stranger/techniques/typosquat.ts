import { DRAWINGS, MEANINGFUL, ORDINARY } from '../../operators/brands.generated.ts'
import { type BrandWord, brandNamed, brandWords } from '../lexicon/brand-words.ts'
import { ASKS, FOR_CUSTOMERS, wordNamed } from '../lexicon/look-up.ts'
import { typoTargets } from '../lexicon/typo-targets.ts'
import type { Reading } from '../pieces.ts'
import { type ByZone, type Finding, finding, worth } from '../strength.ts'
import type { Suspect } from '../suspect.ts'
import { UNLIKE_COST, visualCost } from '../visual-cost.ts'

/**
 * Slips the hand makes by itself (a letter left out, doubled, exchanged, a wrong vowel) or the eye does not see.
 * At home nothing honest is spelled so; abroad it may be a word (`bealine`), so it is only a resemblance.
 */
const NATURAL: ByZone = '221100'
/** Letters and digits that nobody tells apart (`megaf0n`): hardly a slip. */
const LOOKS_THE_SAME: ByZone = '222100'
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
/** A letter doubled, beside a word of payment. */
const SHORT_WITH_ACCESS_WORD: ByZone = '111100'

/** Two letters may be drawn slightly differently, or one clearly. More is another word. */
const GREATEST_COST = 1
/** Two letters may be drawn as others are, exactly. */
const GREATEST_COST_OF_SAME = 0.4
/** In three letters there is room for one slight difference. */
const GREATEST_COST_OF_SHORT = 0.5

/** One slip, or a few letters drawn alike, away from a brand word; in the registered label only. */
export const typosquat = ({ pieces, zone }: Suspect): Finding[] =>
  pieces.slice(0, 1).flatMap(({ label, readings }) =>
    readings.flatMap((reading) =>
      reading.tokens
        .filter((token) => !has(ORDINARY, token) && !brandNamed(token))
        .flatMap((token) =>
          [...typoTargets(), ...short()].flatMap((brand) => {
            const table = tableFor(brand, token, reading)
            const reason = {
              code: 'typosquat',
              label,
              brand: brand.domain,
              distance: 1,
              edit: token,
            } as const
            return table ? [finding(worth(table, zone), brand, reason)] : []
          }),
        ),
    ),
  )

/** Drawings in other Latin letters, by the short name. */
const drawings: Readonly<Record<string, readonly string[]>> = DRAWINGS

const short = (): BrandWord[] => brandWords().filter(({ word }) => word in drawings)

const has = (words: readonly string[], word: string): boolean => words.indexOf(word) >= 0

function tableFor({ word }: BrandWord, token: string, { tokens, drawn }: Reading): ByZone | null {
  const isPart = tokens.length > 1
  const cost = Math.abs(word.length - token.length) < 3 ? visualCost(token, word) : Infinity
  const asks = isPart && tokens.some((other) => other !== token && tellsWhat(other))
  const shortDrawings = drawings[word]
  if (shortDrawings) {
    if (asks && token.replace(/(.)\1/, '$1') === word) return SHORT_WITH_ACCESS_WORD
    if (cost > GREATEST_COST_OF_SHORT || (isPart && !asks)) return null
    return drawn ? SHORT_DRAWN : has(shortDrawings, token) ? SHORT_WRITTEN : null
  }
  // One unlike letter and nothing else is one slip; two letters exchanged count as two unlike ones.
  const exchanged = cost <= 2 * UNLIKE_COST && sorted(token) === sorted(word)
  if (cost > GREATEST_COST && cost !== UNLIKE_COST && !exchanged) return null
  if (isPart) return asks ? PART_WITH_ACCESS_WORD : PART
  if (drawn) return DRAWN
  if (cost <= GREATEST_COST_OF_SAME) return LOOKS_THE_SAME
  const natural =
    cost <= GREATEST_COST ||
    exchanged ||
    token.length < word.length ||
    consonants(token) === consonants(word)
  return natural && !has(MEANINGFUL, token) ? NATURAL : OTHER
}

/** A word that asks or is for customers. */
const tellsWhat = (token: string): boolean =>
  ((wordNamed(token)?.sense ?? 0) & (ASKS | FOR_CUSTOMERS)) > 0

const sorted = (word: string): string => [...word].sort().join('')

/** The word without vowels and without doubled letters. */
const consonants = (word: string): string =>
  word.replace(/(.)\1/g, '$1').replace(/[aeiouаеиоуыэюя]/g, '')

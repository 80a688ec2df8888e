import { KEY_NEIGHBOURS } from '../lexicon/keyboard.ts'
import { isAccessWord } from '../lexicon/service-words.ts'
import type { Edit } from '../one-edit.ts'
import { mayResemble, type Resemblance, resemblance, TYPO_TARGETS } from '../resemblance.ts'
import { byZone, type Finding } from '../strength.ts'
import type { Piece, Suspect } from '../suspect.ts'
import type { Technique } from './technique.ts'

/**
 * Slips the hand makes by itself or the eye does not see. At home nothing honest is spelled so; abroad it may be a
 * word (`bealine`), so it is only a resemblance.
 */
const NATURAL = byZone(['mimic', 'home'], ['cheap', 'hosting'])
/** Any other letter put in or changed: may be another name (`megamon`). */
const OTHER = byZone([], ['mimic', 'home'])
/** As a part of the label, between hyphens, with a word of payment in another part. */
const PART_WITH_ACCESS_WORD = byZone(['mimic', 'home', 'cheap', 'hosting'], ['generic'])
/** As a part of the label without one. */
const PART = byZone([], ['mimic', 'home'])
/** Letters of another script or with marks: no honest reason in any zone, the rest is mere likeness. */
const DRAWN_FOREIGN = byZone(['mimic', 'home'], ['cheap', 'hosting', 'generic', 'country'])

const VOWELS = 'aeiouyаеиоуыэюяй'

/** How a slip is called in the reason: finer than the edit itself. */
export function slipName({ slip, expected, found }: Edit): string {
  if (slip !== 'replacement') return slip
  if (VOWELS.indexOf(expected) >= 0 && VOWELS.indexOf(found) >= 0) return 'vowel-swap'
  if (areNeighbours(expected, found)) return 'adjacent-key'
  return isOneBitApart(expected, found) ? 'bitsquat' : 'replacement'
}

const areNeighbours = (a: string, b: string): boolean => KEY_NEIGHBOURS.get(a)?.has(b) === true

/** A memory error that flips one bit of the letter's ASCII code (Dinaburg, "Bitsquatting", 2011). */
function isOneBitApart(a: string, b: string): boolean {
  const difference = a.charCodeAt(0) ^ b.charCodeAt(0)
  return difference !== 0 && (difference & (difference - 1)) === 0 && a.charCodeAt(0) < 128
}

const NATURAL_SLIPS = new Set([
  'omission',
  'repetition',
  'transposition',
  'vowel-swap',
  'adjacent-key',
])

/** One slip, or a few letters drawn alike, away from a long brand word; registered labels only. */
export const typosquat: Technique = {
  name: 'typosquat',
  find: (suspect) =>
    suspect.pieces.flatMap((piece) => (piece.position === 'name' ? inPiece(piece, suspect) : [])),
}

function inPiece(piece: Piece, suspect: Suspect): Finding[] {
  const findings: Finding[] = []
  for (const { tokens, drawn } of piece.readings) {
    for (const token of tokens) {
      if (!drawn && token.charCodeAt(0) < 128 && !mayResemble(token)) continue
      for (const target of TYPO_TARGETS) {
        const found = resemblance(token, target.word)
        if (!found) continue
        const keyword = tokens.some((other) => other !== token && isAccessWord(other))
        const table = drawn ? DRAWN_FOREIGN : tableOf(found, tokens.length > 1, keyword)
        findings.push({
          strength: table[suspect.zone],
          operator: target.operator,
          imitates: target.domain,
          reason: {
            code: 'typosquat',
            label: piece.label,
            brand: target.domain,
            distance: 1,
            edit: found.kind === 'drawn' ? 'look-alike' : slipName(found.edit),
          },
        })
      }
    }
  }
  return findings
}

function tableOf(found: Resemblance, isPart: boolean, keyword: boolean) {
  if (isPart) return keyword ? PART_WITH_ACCESS_WORD : PART
  const natural = found.kind === 'drawn' || NATURAL_SLIPS.has(slipName(found.edit))
  return natural ? NATURAL : OTHER
}

import { inOneAlphabet, plainSign } from './look-alikes.ts'
import { MIXED_NAMES } from './operator-words.ts'

/** Text in the one form in which search compares it. */
export interface Folded {
  text: string
  /** For each UTF-16 unit of `text`, the start of its character in the original; one more for the end. */
  starts: readonly number[]
}

/** Spellings that count as one word in this guide, with and without a gap. */
const JOINED: readonly (readonly [RegExp, string])[] = [
  [/\btop(?:ping|ped)?[\s-]up/gu, 'topup'],
  [/\bwi[\s-]fi/gu, 'wifi'],
  ...MIXED_NAMES.map(([mixed, name]) => [new RegExp(`(?<!\\p{L})${mixed}`, 'gu'), name] as const),
  [/\be[\s-](sim|wallet)/gu, 'e$1'],
  [/\b3[\s-]?d[\s-]secure/gu, '3dsecure'],
  [/(?<=\p{L})['’ʼ`](?=\p{L})/gu, ''],
]

/** ASCII, and Russian letters without accents: most of what is typed, so that only case needs folding. */
const PLAIN = /^[\0-~А-я]$/u

/** What a copied text carries unseen: soft hyphens, zero-width and direction marks, variation selectors. */
const UNSEEN = /^\p{Default_Ignorable_Code_Point}$/u

/**
 * Folds one character: compatibility forms (full width, ligatures; NFKC, UAX #15), case, accents, ё, signs and Greek
 * letters drawn like others, and traditional Han characters by the pairs of the index. Nothing is left of an unseen one.
 */
function foldCharacter(character: string, simplified: ReadonlyMap<string, string>): string {
  if (PLAIN.test(character)) return character.toLowerCase()
  if (UNSEEN.test(character)) return ''
  const plain = character.normalize('NFKC').toLowerCase()
  return [...plain].map((part) => foldPart(part, simplified)).join('')
}

function foldPart(part: string, simplified: ReadonlyMap<string, string>): string {
  if (part === 'й') return part
  const base = part.normalize('NFD').replace(/\p{M}/gu, '')
  return simplified.get(base) ?? plainSign(base)
}

/** Folds a text and remembers where each folded unit came from, so that marks can be placed in the original. */
export function fold(text: string, simplified: ReadonlyMap<string, string>): Folded {
  const starts: number[] = []
  let folded = ''
  let at = 0
  for (const character of text) {
    const plain = foldCharacter(character, simplified)
    for (let unit = 0; unit < plain.length; unit += 1) starts.push(at)
    folded += plain
    at += character.length
  }
  return { text: inOneAlphabet(folded), starts: [...starts, text.length] }
}

/** Joins spellings with a gap into one word. For queries and index texts, not for highlighting. */
export function joinSpellings(text: string): string {
  return JOINED.reduce((joined, [pattern, word]) => joined.replace(pattern, word), text)
}

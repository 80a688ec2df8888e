import { inOneAlphabet, plainSign } from '../../guide/search/look-alikes.ts'
import { SIMPLIFIED } from './lexicon/traditional.ts'

/** A message in the one form in which it is compared with the lexicon. */
export interface FoldedText {
  text: string
  /** For each UTF-16 unit of `text`, the start of its character in the original; one more for the end. */
  starts: readonly number[]
}

/** ASCII, and Russian letters without accents: only their case needs folding. */
const PLAIN = /^[\0-~А-я]$/u

/** What is folded away: soft hyphens, zero-width and direction marks, accents put over letters. */
const UNSEEN = /^[\p{Default_Ignorable_Code_Point}\p{M}]$/u

/** Folded characters by character: a message repeats few. Emptied before it could grow with what is pasted. */
const known = new Map<string, string>()
const KNOWN_AT_MOST = 20_000

function foldCharacter(character: string): string {
  if (PLAIN.test(character)) return character.toLowerCase()
  const before = known.get(character)
  if (before !== undefined) return before
  const folded = UNSEEN.test(character) ? '' : foldUnusual(character)
  if (known.size >= KNOWN_AT_MOST) known.clear()
  known.set(character, folded)
  return folded
}

/** Compatibility forms (NFKC, UAX #15), case, accents, signs drawn like others, traditional Han characters. */
function foldUnusual(character: string): string {
  const plain = character.normalize('NFKC').toLowerCase()
  return [...plain]
    .map((part) => {
      if (part === 'й') return part
      const base = part.normalize('NFD').replace(/\p{M}/gu, '')
      return SIMPLIFIED.get(base) ?? plainSign(base)
    })
    .join('')
}

/** Folds a message, and remembers where each folded unit came from, so that the message can be quoted. */
export function foldMessage(message: string): FoldedText {
  const starts: number[] = []
  const folded: string[] = []
  let at = 0
  for (const character of message) {
    const plain = foldCharacter(character)
    for (let unit = 0; unit < plain.length; unit += 1) starts.push(at)
    folded.push(plain)
    at += character.length
  }
  starts.push(message.length)
  return { text: inOneAlphabet(folded.join('')), starts }
}

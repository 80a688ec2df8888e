import { forgiven, typosBetween } from './edit-distance.ts'

/**
 * Words, to be found by their misspellings. Lengths and letters lie side by side in memory: nearly all words are told
 * apart by them alone, and not one of these has to be fetched at a person's key.
 */
export interface Spellings {
  words: readonly string[]
  lengths: Uint8Array
  /** The letters of each word, a bit for each letter of an alphabet. */
  letters: Int32Array
}

/** A word and how many typos lie between it and the one asked about. */
interface Near {
  word: string
  typos: number
}

/** Makes words ready for `nearestTo`. */
export function spellingsOf(words: readonly string[]): Spellings {
  return {
    words,
    lengths: Uint8Array.from(words, ({ length }) => length),
    letters: Int32Array.from(words, lettersOf),
  }
}

/** The words within the typos forgiven of `asked`; `cut` letters of it were taken off as its ending. */
export function nearestTo(asked: string, { words, lengths, letters }: Spellings, cut = 0): Near[] {
  const most = forgiven(asked.length + cut)
  const own = lettersOf(asked)
  const near: Near[] = []
  for (let at = 0; at < words.length; at += 1) {
    if (Math.abs((lengths[at] ?? 0) - asked.length) > most) continue
    // A typo takes one letter away, adds one, or both.
    if (bitsOf((letters[at] ?? 0) ^ own) > 2 * most) continue
    const word = words[at] ?? ''
    const typos = typosBetween(asked, word, cut)
    if (typos !== null) near.push({ word, typos })
  }
  return near
}

/** The letters of an alphabet lie so that five bits tell them apart, Latin and Cyrillic. */
function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31)
  return letters
}

function bitsOf(letters: number): number {
  let bits = 0
  for (let rest = letters; rest !== 0; rest &= rest - 1) bits += 1
  return bits
}

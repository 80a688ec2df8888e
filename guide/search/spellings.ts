import { forgiven, typosBetween } from './edit-distance.ts'

/** Words of one length: their places among all words, and the letters of each, a bit for each letter of an alphabet. */
interface Alike {
  places: Uint16Array
  letters: Int32Array
}

/**
 * Words, to be found by their misspellings. Nearly all are told apart by their length and letters alone, which lie side
 * by side in memory: not one of these words has to be fetched at a person's key.
 */
export interface Spellings {
  words: readonly string[]
  byLength: readonly Alike[]
}

/** A word and how many typos lie between it and the one asked about. */
interface Near {
  word: string
  typos: number
}

/** Makes words ready for `nearestTo`. */
export function spellingsOf(words: readonly string[]): Spellings {
  const places: number[][] = []
  for (const [at, { length }] of words.entries()) {
    places[length] ??= []
    places[length].push(at)
  }
  const byLength = Array.from(places, (alike = []) => ({
    places: Uint16Array.from(alike),
    letters: Int32Array.from(alike, (at) => lettersOf(words[at] ?? '')),
  }))
  return { words, byLength }
}

/** The words within the typos forgiven of `asked`, in their order; `cut` letters of it were taken off as its ending. */
export function nearestTo(asked: string, { words, byLength }: Spellings, cut = 0): Near[] {
  const most = forgiven(asked.length + cut)
  const own = lettersOf(asked)
  const alike: number[] = []
  for (const { places, letters } of byLength.slice(
    Math.max(0, asked.length - most),
    asked.length + most + 1,
  ))
    for (let at = 0; at < places.length; at += 1)
      // A typo takes one letter away, adds one, or both.
      if (bitsOf((letters[at] ?? 0) ^ own) <= 2 * most) alike.push(places[at] ?? 0)
  return alike
    .sort((one, other) => one - other)
    .flatMap((at) => {
      const word = words[at] ?? ''
      const typos = typosBetween(asked, word, cut)
      return typos === null ? [] : [{ word, typos }]
    })
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

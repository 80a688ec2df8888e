import { forgiven, typosBetween } from './edit-distance.ts'

/** Words of one length: their positions among all words, and the letters of each as a bit set. */
interface Alike {
  places: Uint16Array
  letters: Int32Array
}

/**
 * Words to be found by their misspellings. Length and letters alone rule out nearly all of them; these lie side by side
 * in memory, so that a key press need not fetch the words themselves.
 */
export interface Spellings {
  words: readonly string[]
  byLength: readonly Alike[]
}

/** A word, and the number of typos between it and the given one. */
interface Near {
  word: string
  typos: number
}

/** Prepares words for `nearestTo`. */
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

/**
 * Returns the words within the forgiven typos of `asked`, in their order. `cut` letters of it were removed as its
 * ending.
 */
export function nearestTo(asked: string, { words, byLength }: Spellings, cut = 0): Near[] {
  const most = forgiven(asked.length + cut)
  const own = lettersOf(asked)
  const alike: number[] = []
  for (const { places, letters } of byLength.slice(
    Math.max(0, asked.length - most),
    asked.length + most + 1,
  ))
    for (let at = 0; at < places.length; at += 1)
      // A typo removes a letter, adds one, or both.
      if (bitsOf((letters[at] ?? 0) ^ own) <= 2 * most) alike.push(places[at] ?? 0)
  return alike
    .sort((one, other) => one - other)
    .flatMap((at) => {
      const word = words[at] ?? ''
      const typos = typosBetween(asked, word, cut)
      return typos === null ? [] : [{ word, typos }]
    })
}

/** Five bits tell the letters of an alphabet apart, Latin and Cyrillic. */
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

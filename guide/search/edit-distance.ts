import { distance } from 'fastest-levenshtein'

/** Forgiven typos: one from five letters on, two from nine; in four letters only a swap. */
export function forgiven(length: number): number {
  if (length < 5) return 0
  return length < 9 ? 1 : 2
}

/**
 * Returns how many typos lie between two words (Levenshtein; two swapped neighbours count as one), or null if that is
 * more than is forgiven in a word of that length. `cut` letters of both were removed as endings.
 */
export function typosBetween(word: string, other: string, cut = 0): number | null {
  if (word === other) return 0
  if (isSwap(word, other)) return 1
  const limit = forgiven(Math.min(word.length, other.length) + cut)
  if (limit === 0 || Math.abs(word.length - other.length) > limit) return null
  const typos = distance(word, other)
  return typos <= limit ? typos : null
}

function isSwap(word: string, other: string): boolean {
  if (word.length !== other.length || word.length < 4) return false
  let at = 0
  while (at < word.length && word[at] === other[at]) at += 1
  return (
    word[at] === other[at + 1] &&
    word[at + 1] === other[at] &&
    word.slice(at + 2) === other.slice(at + 2)
  )
}

/** One slip of the hand that turns a word into another. */
export type Slip = 'omission' | 'repetition' | 'insertion' | 'replacement' | 'transposition'

/** A slip and where in the word it happened. */
export interface Edit {
  slip: Slip
  /** Index in the word where the two part. */
  at: number
  /** The letter of the word that is missing or replaced, and the one of the text that came instead. */
  expected: string
  found: string
}

/**
 * The single edit (Damerau–Levenshtein, restricted) that turns `word` into `text`; null where they are equal or
 * further apart. Compares code points.
 */
export function oneEdit(text: string, word: string): Edit | null {
  const a = [...text]
  const b = [...word]
  if (Math.abs(a.length - b.length) > 1 || text === word) return null
  let at = 0
  while (at < a.length && at < b.length && a[at] === b[at]) at++
  let tail = 0
  while (tail < a.length - at && tail < b.length - at && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  const found = a.slice(at, a.length - tail).join('')
  const expected = b.slice(at, b.length - tail).join('')
  const slip = slipOf(found, expected, a, at)
  return slip && { slip, at, expected, found }
}

function slipOf(found: string, expected: string, text: string[], at: number): Slip | null {
  const [here = '', next = ''] = found
  if ([...found].length === 2 && expected === next + here) return 'transposition'
  if ([...found].length > 1 || [...expected].length > 1) return null
  if (found === '') return 'omission'
  if (expected !== '') return 'replacement'
  return text[at - 1] === found || text[at + 1] === found ? 'repetition' : 'insertion'
}

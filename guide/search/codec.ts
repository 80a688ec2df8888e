/** 64 characters that JSON writes as they are and that are no separator. */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_'

/** The heaviest weight a posting can have; `WEIGHT_SCALE` steps make one unit of score. */
export const HEAVIEST = DIGITS.length - 1
export const WEIGHT_SCALE = 12

/** The weight of a term in a topic, in whole steps from 1 to `HEAVIEST`. */
export interface Posting {
  topic: number
  weight: number
}

/** Writes sorted terms, each without its beginning shared with the one before. */
export function encodeTerms(sorted: readonly string[]): string {
  let before = ''
  const written = sorted.map((term) => {
    let shared = 0
    while (shared < 35 && shared < term.length && term[shared] === before[shared]) shared += 1
    before = term
    return `${shared.toString(36)}${term.slice(shared)}`
  })
  return written.join(' ')
}

/** Reads what `encodeTerms` wrote. */
export function decodeTerms(encoded: string): string[] {
  let before = ''
  if (encoded === '') return []
  return encoded.split(' ').map((written) => {
    before = before.slice(0, Number.parseInt(written.charAt(0), 36)) + written.slice(1)
    return before
  })
}

/** One digit of a posting. Throws if the number has none: a 65th topic needs a wider encoding. */
function digitOf(value: number, what: keyof Posting): string {
  const digit = DIGITS[value]
  if (digit !== undefined) return digit
  throw new RangeError(
    `The search index has ${DIGITS.length} digits and none for the ${what} ${value}: widen guide/search/codec.ts`,
  )
}

/** Writes the postings of each term. */
export function encodePostings(postings: readonly (readonly Posting[])[]): string {
  return postings
    .map((list) =>
      list.map(({ topic, weight }) => digitOf(topic, 'topic') + digitOf(weight, 'weight')).join(''),
    )
    .join(' ')
}

/** Reads what `encodePostings` wrote. */
export function decodePostings(encoded: string): Posting[][] {
  if (encoded === '') return []
  return encoded.split(' ').map((list) => {
    const postings: Posting[] = []
    for (let at = 0; at < list.length; at += 2)
      postings.push({
        topic: DIGITS.indexOf(list.charAt(at)),
        weight: DIGITS.indexOf(list.charAt(at + 1)),
      })
    return postings
  })
}

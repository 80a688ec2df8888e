/** 64 characters that need no escape in JSON and are no separators. */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_'

/** The heaviest weight that a posting can have. `WEIGHT_SCALE` steps make one unit of score. */
export const HEAVIEST = DIGITS.length - 1
export const WEIGHT_SCALE = 12

/** The weight of a term in a topic, in whole steps from 1 to `HEAVIEST`. */
export interface Posting {
  topic: number
  weight: number
}

/** Writes sorted terms, each without the beginning that it shares with the term before. */
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

/** Postings as written. Topics and weights are apart, since each compresses better among its own kind. */
export interface EncodedPostings {
  /** The topics of each term, one digit each, with spaces between the terms. */
  topics: string
  /** The weights of all these topics, one digit each. */
  weights: string
}

/** Returns one digit of a posting. Throws if the number has none: a 65th topic needs a wider encoding. */
function digitOf(value: number, what: keyof Posting): string {
  const digit = DIGITS[value]
  if (digit !== undefined) return digit
  throw new RangeError(
    `The search index has ${DIGITS.length} digits and none for the ${what} ${value}: widen guide/search/codec.ts`,
  )
}

/** Writes the postings of each term. */
export function encodePostings(postings: readonly (readonly Posting[])[]): EncodedPostings {
  const digits = (list: readonly Posting[], what: keyof Posting) =>
    list.map((posting) => digitOf(posting[what], what)).join('')
  return {
    topics: postings.map((list) => digits(list, 'topic')).join(' '),
    weights: digits(postings.flat(), 'weight'),
  }
}

/** Reads what `encodePostings` wrote. */
export function decodePostings({ topics, weights }: EncodedPostings): Posting[][] {
  if (topics === '') return []
  let at = 0
  return topics.split(' ').map((list) =>
    [...list].map((topic) => ({
      topic: DIGITS.indexOf(topic),
      weight: DIGITS.indexOf(weights.charAt(at++)),
    })),
  )
}

/**
 * Writes pairs of terms, such as `money+send`: for each term, the numbers of the terms it is paired with, as base-36
 * differences to the number before, with commas between them and a space after each term. Both `sorted` and `terms` are
 * in order.
 */
export function encodePairs(sorted: readonly string[], terms: readonly string[]): string {
  const numbers = new Map(terms.map((term, number) => [term, number]))
  const seconds = terms.map((): number[] => [])
  for (const pair of sorted) {
    const [first = -1, second = -1] = pair.split('+').map((term) => numbers.get(term) ?? -1)
    if (second < first || seconds[first] === undefined)
      throw new RangeError(`${pair} is no pair of two terms in order`)
    seconds[first].push(second)
  }
  return seconds.map((list, first) => differences(first, list)).join(' ')
}

function differences(first: number, numbers: readonly number[]): string {
  return numbers.map((number, at) => (number - (numbers[at - 1] ?? first)).toString(36)).join(',')
}

/** Reads what `encodePairs` wrote. */
export function decodePairs(encoded: string, terms: readonly string[]): string[] {
  return encoded.split(' ').flatMap((list, first) => {
    let second = first
    return list.split(',').flatMap((step) => {
      second += Number.parseInt(step, 36)
      return step === '' ? [] : [`${terms[first]}+${terms[second]}`]
    })
  })
}

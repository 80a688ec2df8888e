import type { Mention } from './find-ideas.ts'
import type { PairSign, Sign } from './signs.ts'

/** Two signs close together, in any order, that say one thing. */
interface Pair {
  sign: PairSign
  one: readonly Sign[]
  other: readonly Sign[]
  /** At most as many half words lie between. */
  within: number
  /** A "no" or "never" before it turns it into a warning. */
  negated?: true
  /** The message gives the code itself: whoever asks knows it already. */
  unlessGiven?: true
}

/** Of up to five words, nobody says anything else in between. */
const CLOSE = 10

const PAIRS: readonly Pair[] = [
  { sign: 'asks-code', one: ['tell'], other: ['code'], within: CLOSE, negated: true, unlessGiven: true },
  { sign: 'enter-code', one: ['enter'], other: ['code'], within: CLOSE, negated: true, unlessGiven: true },
  { sign: 'asks-data', one: ['tell', 'enter', 'confirm'], other: ['data', 'card-number'], within: CLOSE, negated: true },
  { sign: 'asks-data', one: ['enter', 'confirm'], other: ['card'], within: 4, negated: true },
  { sign: 'asks-call', one: ['call', 'contact'], other: ['strange-number', 'premium-number'], within: 2 * CLOSE },
  { sign: 'blocked-number', one: ['blocked', 'lost'], other: ['number', 'sim'], within: CLOSE, negated: true },
  { sign: 'blocked-account', one: ['blocked', 'expires', 'suspicious'], other: ['account', 'bank', 'state'], within: 2 * CLOSE, negated: true },
  { sign: 'expired-sim', one: ['expires', 'reregister'], other: ['sim'], within: CLOSE },
]

/** How far from the word "code" the code itself stands. */
const REACH_OF_CODE = 6

/** How far before a request its "never" may stand. */
const REACH_OF_NO = 8

/** Adds to the signs of a message what two of them say together. Takes where it says "no", in half words. */
export function addPairs(signs: Map<Sign, Mention[]>, noes: readonly number[]): void {
  const given = signs.get('given-code') ?? []
  for (const { sign, one, other, within, negated, unlessGiven } of PAIRS) {
    const others = mentionsOf(signs, other).filter(
      (mention) =>
        !unlessGiven || !given.some(({ at }) => Math.abs(at - mention.until) <= REACH_OF_CODE),
    )
    for (const mention of mentionsOf(signs, one)) {
      if (negated && noes.some((no) => no <= mention.at && mention.at - no <= REACH_OF_NO)) continue
      const near = others.find(
        ({ at, until, start }) =>
          at - mention.until <= within && mention.at - until <= within && start !== mention.start,
      )
      if (near === undefined) continue
      const pair = joined(mention, near)
      const before = signs.get(sign)
      if (before === undefined) signs.set(sign, [pair])
      else before.push(pair)
    }
  }
}

const mentionsOf = (signs: ReadonlyMap<Sign, readonly Mention[]>, wanted: readonly Sign[]): Mention[] =>
  wanted.flatMap((sign) => signs.get(sign) ?? [])

const joined = (a: Mention, b: Mention): Mention => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
  at: Math.min(a.at, b.at),
  until: Math.max(a.until, b.until),
})

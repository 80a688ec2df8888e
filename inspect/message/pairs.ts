import type { Mention } from './find-ideas.ts'
import type { No } from './noes.ts'
import type { PairSign, Sign } from './sign.ts'

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
  {
    sign: 'asks-code',
    one: ['tell'],
    other: ['code'],
    within: CLOSE,
    negated: true,
    unlessGiven: true,
  },
  {
    sign: 'asks-code',
    one: ['tell'],
    other: ['smsContent'],
    within: 2 * CLOSE,
    negated: true,
    unlessGiven: true,
  },
  {
    sign: 'enter-code',
    one: ['enter'],
    other: ['code'],
    within: CLOSE,
    negated: true,
    unlessGiven: true,
  },
  {
    sign: 'asks-data',
    one: ['tell', 'enter', 'confirm'],
    other: ['data', 'card-number'],
    within: CLOSE,
    negated: true,
  },
  { sign: 'asks-data', one: ['enter', 'confirm'], other: ['card'], within: 4, negated: true },
  {
    sign: 'tells-data',
    one: ['tell'],
    other: ['data', 'card-number'],
    within: CLOSE,
    negated: true,
  },
  {
    sign: 'asks-password',
    one: ['tell', 'enter', 'signIn'],
    other: ['credentials'],
    within: 2 * CLOSE,
    negated: true,
  },
  {
    sign: 'asks-transfer',
    one: ['pay', 'tell', 'upfront', 'deposit', 'debt'],
    other: ['toPerson', 'card-number'],
    within: 3 * CLOSE,
    negated: true,
  },
  { sign: 'asks-for-name', one: ['giveUp'], other: ['sim', 'card', 'account'], within: CLOSE },
  {
    sign: 'asks-call',
    one: ['call', 'contact'],
    other: ['strange-number', 'premium-number'],
    within: 2 * CLOSE,
  },
  {
    sign: 'blocked-number',
    one: ['blocked', 'lost'],
    other: ['number', 'sim'],
    within: CLOSE,
    negated: true,
  },
  {
    sign: 'blocked-account',
    one: ['blocked', 'expires', 'suspicious'],
    other: ['account', 'bank', 'state'],
    within: 2 * CLOSE,
    negated: true,
  },
  { sign: 'expired-sim', one: ['expires', 'reregister'], other: ['sim'], within: CLOSE },
]

/** How far from the word "code" the code itself stands. */
const REACH_OF_CODE = 6

/** Adds to the signs of a message what two of them say together. */
export function addPairs(signs: Map<Sign, Mention[]>, noes: readonly No[]): void {
  const given = signs.get('given-code') ?? []
  const denied = deniedPlaces(noes)
  for (const { sign, one, other, within, negated, unlessGiven } of PAIRS) {
    const others = mentionsOf(signs, other).filter(
      ({ until }) => !unlessGiven || nearest(given, until, REACH_OF_CODE, null) === null,
    )
    for (const mention of mentionsOf(signs, one)) {
      if (negated && denied.has(mention.at)) continue
      const near = nearest(others, mention.at, within, mention)
      if (near === null) continue
      const pair = joined(mention, near)
      const before = signs.get(sign)
      if (before === undefined) signs.set(sign, [pair])
      else before.push(pair)
    }
  }
}

/** The places, in half words, that a "no" before them reaches. */
function deniedPlaces(noes: readonly No[]): Set<number> {
  const places = new Set<number>()
  for (const { at, reach } of noes)
    for (let place = at; place <= at + reach; place += 1) places.add(place)
  return places
}

/** The mentions of some signs, in the order in which they stand. */
const mentionsOf = (
  signs: ReadonlyMap<Sign, readonly Mention[]>,
  wanted: readonly Sign[],
): Mention[] => wanted.flatMap((sign) => signs.get(sign) ?? []).sort((a, b) => a.at - b.at)

/** Returns a mention at most `within` half words from a place, not `except` itself, or null. Takes them in order. */
function nearest(
  mentions: readonly Mention[],
  place: number,
  within: number,
  except: Mention | null,
): Mention | null {
  for (let index = firstFrom(mentions, place - within); index < mentions.length; index += 1) {
    const mention = mentions[index]
    if (mention === undefined || mention.at > place + within) return null
    if (mention.start !== except?.start) return mention
  }
  return null
}

/** Returns the index of the first mention at a place or after it. */
function firstFrom(mentions: readonly Mention[], place: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.at ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}

const joined = (a: Mention, b: Mention): Mention => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
  at: Math.min(a.at, b.at),
  until: Math.max(a.until, b.until),
})

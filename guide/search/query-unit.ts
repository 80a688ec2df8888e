import type { SearchIndex } from './open-index.ts'

/** A term of the index that part of a query may mean, and how alike they are (1: the same). */
export interface TermMatch {
  term: string
  likeness: number
  /** Set if the word may still be being typed: the term continues it. */
  begun?: true
  /** Pairs of words and initials are kept apart from words. */
  table: 'postings' | 'wordPairs' | 'initials'
}

/** A part of a query that asks for one thing: a word or a pair of characters. */
export interface QueryUnit {
  matches: readonly TermMatch[]
  /** Its weight if nothing matches it, in steps of weight: what the query asks for without an answer. */
  unmatched: number
  /** The share of its weight that counts if units overlap (the pairs of 充话费 are 充话 and 话费). */
  share?: number
}

/** Returns matches that are all equally alike. */
export function allAlike(terms: readonly string[], likeness: number): TermMatch[] {
  return terms.map((term) => ({ term, likeness, table: 'postings' }))
}

/** A match at least this alike is the word itself. */
const SURE = 0.88

/** Returns whether some match of a unit is exactly its word. */
export function isSure({ matches }: QueryUnit): boolean {
  return matches.some(({ likeness }) => likeness >= SURE)
}

/** A unit's scores are needed again for each reading it belongs to and for the ranking. */
const known = new WeakMap<QueryUnit, Map<number, number>>()

/** Returns the best weight that a unit gives each topic it matches, by topic number. */
export function unitScores(unit: QueryUnit, index: SearchIndex): ReadonlyMap<number, number> {
  const scores = known.get(unit) ?? scoresOf(unit, index)
  known.set(unit, scores)
  return scores
}

function scoresOf(unit: QueryUnit, index: SearchIndex): Map<number, number> {
  const scores = new Map<number, number>()
  // Of all that a beginning may become, other subjects have their share: what is of ours is meant until it can't be.
  const begun = unit.matches.some((match) => match.begun)
  for (const { term, likeness, table } of unit.matches)
    for (const { topic, weight } of index[table].get(term) ?? []) {
      // What only sounds or looks like another subject's word (счот, not scoot) says nothing against ours.
      if (topic === index.topics.length && (begun || likeness < 1)) continue
      const score = likeness * weight * (unit.share ?? 1)
      if (score > (scores.get(topic) ?? 0)) scores.set(topic, score)
    }
  return scores
}

/** Returns how strongly a unit points anywhere at all. */
function unitStrength(unit: QueryUnit, index: SearchIndex): number {
  return Math.max(0, ...unitScores(unit, index).values())
}

/** Returns the strength of several units together. Units without a match count against them. */
export function unitsStrength(units: readonly QueryUnit[], index: SearchIndex): number {
  return units.reduce((sum, unit) => {
    const strength = unitStrength(unit, index)
    return sum + (strength > 0 ? strength : -unit.unmatched / 2)
  }, 0)
}

/** Returns the average strength of several units. */
export function averageStrength(units: readonly QueryUnit[], index: SearchIndex): number {
  return unitsStrength(units, index) / Math.max(1, units.length)
}

/** Returns the strongest of several readings; the first of equals. */
export function strongest(
  readings: readonly (readonly QueryUnit[])[],
  index: SearchIndex,
  strengthOf = unitsStrength,
): readonly QueryUnit[] {
  let best: readonly QueryUnit[] = []
  let most = Number.NEGATIVE_INFINITY
  for (const reading of readings) {
    if (reading.length === 0) continue
    const strength = strengthOf(reading, index)
    if (strength > most) {
      best = reading
      most = strength
    }
  }
  return best
}

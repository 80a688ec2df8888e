import type { SearchIndex } from './open-index.ts'

/** A term of the index that part of a query may mean, and how alike they are (1: the same). */
export interface TermMatch {
  term: string
  likeness: number
  /** The word is one that may yet be typed: it goes on from what stands there. */
  begun?: true
  /** Pairs of words and initials are kept apart from words. */
  table: 'postings' | 'wordPairs' | 'initials'
}

/** A part of a query that asks for one thing: a word or a pair of characters. */
export interface QueryUnit {
  matches: readonly TermMatch[]
  /** What it counts when nothing matches it, in steps of weight: how much the query asks for in vain. */
  unmatched: number
  /** What part of its weight counts, where units overlap (the pairs of 充话费 are 充话 and 话费). */
  share?: number
}

/** Terms that are all equally alike what was typed. */
export function allAlike(terms: readonly string[], likeness: number): TermMatch[] {
  return terms.map((term) => ({ term, likeness, table: 'postings' }))
}

/** A match that is the word itself, not something like it. */
const SURE = 0.88

/** Whether some match of a unit is the very word. */
export function isSure({ matches }: QueryUnit): boolean {
  return matches.some(({ likeness }) => likeness >= SURE)
}

/** What was asked about a unit is asked again, for each reading it belongs to and for the ranking. */
const known = new WeakMap<QueryUnit, Map<number, number>>()

/** The best weight a unit gives each topic it matches, by topic number. */
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

/** How strongly a unit points anywhere at all. */
function unitStrength(unit: QueryUnit, index: SearchIndex): number {
  return Math.max(0, ...unitScores(unit, index).values())
}

/** The strength of several units together; what they ask in vain counts against them. */
export function unitsStrength(units: readonly QueryUnit[], index: SearchIndex): number {
  return units.reduce((sum, unit) => {
    const strength = unitStrength(unit, index)
    return sum + (strength > 0 ? strength : -unit.unmatched / 2)
  }, 0)
}

/** The strength of each of several units, on average. */
export function averageStrength(units: readonly QueryUnit[], index: SearchIndex): number {
  return unitsStrength(units, index) / Math.max(1, units.length)
}

/** The strongest of several readings; the first of equals. */
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

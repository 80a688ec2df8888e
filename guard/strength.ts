import type { Zone } from './lexicon/zones.ts'
import type { Operator } from './operator.ts'
import type { Reason } from './reason.ts'

/**
 * What one finding is worth. `strong` alone stops the page (`lookalike`); `medium` alone is `caution`; `weak` alone
 * is nothing (`unrelated`), and counts only together with what the page says and asks.
 */
export type Strength = 'strong' | 'medium' | 'weak'

/** What a technique found. */
export interface Finding {
  strength: Strength
  operator: Operator
  /** The official domain that is imitated. */
  imitates: string
  reason: Reason
}

/** What a finding is worth in each zone: strong, medium or weak. */
export type ByZone = Record<Zone, Strength>

/** Spells a `ByZone` out of the zones where it is strong and medium; weak elsewhere. */
export function byZone(strong: readonly Zone[], medium: readonly Zone[] = []): ByZone {
  const worth = (zone: Zone): Strength =>
    strong.indexOf(zone) >= 0 ? 'strong' : medium.indexOf(zone) >= 0 ? 'medium' : 'weak'
  return {
    mimic: worth('mimic'),
    home: worth('home'),
    cheap: worth('cheap'),
    hosting: worth('hosting'),
    country: worth('country'),
    generic: worth('generic'),
  }
}

const RANK: Record<Strength, number> = { strong: 2, medium: 1, weak: 0 }

/** The weaker of two strengths. */
export const weaker = (a: Strength, b: Strength): Strength => (RANK[a] <= RANK[b] ? a : b)

/** Order for sorting findings, strongest first. */
export const strongestFirst = (a: Finding, b: Finding): number =>
  RANK[b.strength] - RANK[a.strength]

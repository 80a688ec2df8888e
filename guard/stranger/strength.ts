import type { Operator } from '../operator.ts'
import type { Reason } from '../verdict/verdict.ts'
import type { Zone } from './lexicon/zones.ts'

/**
 * What one finding is worth. `STRONG` alone stops the page (`lookalike`); `MEDIUM` alone is `caution`; `WEAK` alone
 * is nothing (`unrelated`), and counts only together with what the page says and asks.
 */
export type Strength = 0 | 1 | 2
export const WEAK = 0
export const MEDIUM = 1
export const STRONG = 2

/** What a technique found; `imitates` is an official domain. */
export interface Finding {
  strength: Strength
  operator: Operator
  imitates: string
  reason: Reason
}

/** A strength for each zone, as digits in the order mimic, home, cheap, hosting, generic, country. */
export type ByZone = `${Strength}${Strength}${Strength}${Strength}${Strength}${Strength}`

/** What a finding is worth in a zone. */
export const worth = (table: ByZone, zone: Zone): Strength => Number(table[zone]) as Strength

/** A finding about a brand word. */
export const finding = (
  strength: Strength,
  { operator, domain }: { operator: Operator; domain: string },
  reason: Reason,
): Finding => ({ strength, operator, imitates: domain, reason })

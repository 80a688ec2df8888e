import type { FactRecord } from './fact.ts'

/** The newest month the sources were read for; shown as "sources checked up to March 2026". */
export const HORIZON = '2026-03'

/** Two years: about as long as an operator keeps its codes, terms and menus unchanged. */
export const OLD_AFTER_MONTHS = 24

/**
 * Whether a fact's dated source is older than `OLD_AFTER_MONTHS` before the horizon. Undated sources aren't called
 * old: their missing date is shown instead. A source dated by year only counts from the end of that year.
 */
export function isOldFact(fact: Pick<FactRecord, 'sourceDate'>): boolean {
  if (fact.sourceDate === null) return false
  return months(HORIZON) - months(fact.sourceDate) > OLD_AFTER_MONTHS
}

function months(iso: string): number {
  const [year, month] = iso.split('-')
  return Number(year) * 12 + Number(month ?? 12)
}

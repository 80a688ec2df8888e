import type { FactRecord } from './fact.ts'

/**
 * The newest month press, law and operators' pages were read for; shown as "sources checked up to March 2026". It
 * stands here and nowhere else. What users reported after it may be printed as the single report it is.
 */
export const HORIZON = '2026-03'

/** Two years: about as long as an operator keeps its codes, terms and menus unchanged. */
export const OLD_AFTER_MONTHS = 24

/** `old`: its source is too old to count on; `overtaken`: a day has come that the source spoke of as planned. */
export type FactAge = 'current' | 'old' | 'overtaken'

type Aged = Pick<FactRecord, 'sourceDate' | 'values'>

/** How a fact stands on a day (ISO 8601). Undated sources aren't called old: their missing date is shown instead. */
export function factAge(fact: Aged, today: string): FactAge {
  if (plannedDates(fact).some((iso) => today.slice(0, iso.length) >= iso)) return 'overtaken'
  const from = oldFrom(fact)
  return from !== null && today.slice(0, 7) >= from ? 'old' : 'current'
}

/** The month (ISO 8601) from which a fact's source is old; null if it is undated. A bare year counts from its end. */
export function oldFrom({ sourceDate }: Pick<FactRecord, 'sourceDate'>): string | null {
  if (sourceDate === null) return null
  const first = monthsOf(sourceDate) + OLD_AFTER_MONTHS + 1
  const month = ((first - 1) % 12) + 1
  return `${(first - month) / 12}-${String(month).padStart(2, '0')}`
}

/** Dates that lay ahead when the source was written. */
export function plannedDates({ values }: Pick<FactRecord, 'values'>): string[] {
  return Object.values(values).flatMap((value) =>
    value.kind === 'date' && value.planned ? [value.iso] : [],
  )
}

/** Whole months from one date to a later one (both ISO 8601, at least a year); 0 if it isn't later. */
export function monthsBetween(from: string, to: string): number {
  return Math.max(0, monthsOf(to) - monthsOf(from))
}

function monthsOf(iso: string): number {
  const [year, month] = iso.split('-')
  return Number(year) * 12 + Number(month ?? 12)
}

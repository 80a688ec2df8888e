import type { Charge } from './charges.ts'
import type { Entry } from './ledger.ts'

/** A month's sums, in kopecks. */
export interface Month {
  /** `YYYY-MM`. */
  month: string
  toppedUp: number
  /** What was charged between balances, counted in the month of the later one. */
  charged: number
  /** The entries of the month, the latest first. */
  entries: Entry[]
}

/** Returns a card's log month by month, the latest first. `log` and `charges` are in order. */
export function months(log: readonly Entry[], charges: readonly Charge[]): Month[] {
  const all = new Map<string, Month>()
  const of = (day: string): Month => {
    const month = day.slice(0, 7)
    const found = all.get(month) ?? { month, toppedUp: 0, charged: 0, entries: [] }
    all.set(month, found)
    return found
  }
  for (const entry of log) {
    const month = of(entry.day)
    month.entries.push(entry)
    month.toppedUp += entry.amount ?? 0
  }
  for (const { to, charged } of charges) of(to).charged += Math.max(0, charged)
  for (const { entries } of all.values()) entries.reverse()
  return [...all.values()].sort((one, other) => (one.month < other.month ? 1 : -1))
}

/** Repairs allowed at once: enough for a noisy page, few enough that a hostile loop never freezes it. */
const REPAIRS = 40

/** One repair is given back after this long, so that a page open all day never runs out by itself. */
const REFILL_MS = 3_000

/** Rising to the top again costs next to nothing, so it may be done this much oftener than a rebuild. */
export const RISE_COST = 0.2

/** A bucket of repairs. */
export interface RepairBudget {
  /** Takes the cost of one repair; false when there is not enough left. */
  take(now: number, cost: number): boolean
}

/** A bucket that starts full and refills with time. */
export function createRepairBudget(size = REPAIRS, refill = REFILL_MS): RepairBudget {
  let left = size
  let since: number | null = null
  return {
    take(now, cost) {
      const gained = since === null ? 0 : Math.floor((now - since) / refill)
      since = since === null ? now : since + gained * refill
      left = Math.min(size, left + gained)
      if (left < cost) return false
      left -= cost
      return true
    },
  }
}

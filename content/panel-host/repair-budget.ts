/** Repairs allowed at once: enough for a busy page, few enough that a hostile loop never freezes it. */
const REPAIRS = 40

/** One repair is refunded after this long, so that a page open all day never runs out. */
const REFILL_MS = 3_000

/** The cost of rising to the top again, in repairs: it is much cheaper than a rebuild. */
export const RISE_COST = 0.2

/** A budget of repairs. */
export interface RepairBudget {
  /** Takes the cost of one repair. Returns false if there is not enough left. */
  take(now: number, cost: number): boolean
}

/** Creates a budget that starts full and refills with time. */
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

/** Repairs allowed at once: enough for a noisy page, few enough that a hostile loop never freezes it. */
export const REPAIRS = 40

/** One repair is given back after this long, so that a page open all day never runs out by itself. */
export const REFILL_MS = 3_000

/** A bucket of repairs. */
export interface RepairBudget {
  /** Takes one repair; false when none is left. */
  take(now: number): boolean
}

/** A bucket that starts full and refills with time. */
export function createRepairBudget(size = REPAIRS, refill = REFILL_MS): RepairBudget {
  let left = size
  let since: number | null = null
  return {
    take(now) {
      const gained = since === null ? 0 : Math.floor((now - since) / refill)
      since = since === null ? now : since + gained * refill
      left = Math.min(size, left + gained)
      if (left === 0) return false
      left -= 1
      return true
    },
  }
}

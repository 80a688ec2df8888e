import { type Day, daysBetween, daysCalled } from './day.ts'
import type { Card, Entry } from './ledger.ts'

/** What was charged between two balances. Money in kopecks. */
export interface Charge {
  from: Day
  to: Day
  days: number
  /** Negative if the balance grew by more than the log explains: a top-up is missing from it. */
  charged: number
  /** What the plan's fee can explain of it at most. */
  explained: number
  /** What remains: 0 if nothing does. */
  unexplained: number
}

/**
 * Returns what was charged between each two balances of a card's log that follow each other, the earliest first. `log`
 * is in order. A fee whose day is the day of a balance may have been taken before or after it, so it counts on both
 * sides: we would rather miss a wrong charge of a fee's size on that day than blame the operator for an honest one.
 */
export function charges(card: Pick<Card, 'fee'>, log: readonly Entry[]): Charge[] {
  const found: Charge[] = []
  let before: { day: Day; balance: number } | null = null
  let toppedUp = 0
  for (const { day, amount, balance } of log) {
    toppedUp += amount ?? 0
    if (balance === null) continue
    if (before !== null) found.push(charge(card, before, { day, balance }, toppedUp))
    before = { day, balance }
    toppedUp = 0
  }
  return found
}

function charge(
  { fee }: Pick<Card, 'fee'>,
  before: { day: Day; balance: number },
  after: { day: Day; balance: number },
  toppedUp: number,
): Charge {
  const charged = before.balance + toppedUp - after.balance
  const explained =
    fee === null ? 0 : Math.min(fee.amount * daysCalled(fee.day, before.day, after.day), charged)
  return {
    from: before.day,
    to: after.day,
    days: daysBetween(before.day, after.day),
    charged,
    explained: Math.max(0, explained),
    unexplained: Math.max(0, charged - Math.max(0, explained)),
  }
}

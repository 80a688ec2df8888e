import type { Operator } from '../guard/operator.ts'
import { addDays, type Day, dayAt, lastDayCalled, nextDayCalled, OPERATORS_ZONE } from './day.ts'
import type { Card, DueKind, Entry, Ledger, Mark } from './ledger.ts'

/** Something that a card needs by a day. */
export interface Due {
  /** Names the due thing in marks: card, kind and day. */
  key: string
  card: Card
  kind: DueKind
  day: Day
}

/** After how many days an unused number is at risk, for each operator and for any other. */
export type IdleDays = Readonly<Record<Operator | 'other', { days: number }>>

/**
 * Returns everything that is due, the soonest first. `today` is the day in Moscow. Each card has at most one of each
 * kind, and the fee that was taken last if nobody knows of it; what the person has seen to is left out until it is due
 * again.
 */
export function dueThings(ledger: Ledger, rules: IdleDays, today: Day): Due[] {
  const marks = new Map(ledger.marks.map((mark) => [mark.key, mark]))
  const latest = latestOf(ledger)
  return ledger.cards
    .flatMap((card) => {
      const { used, seen } = latest.get(card.id) ?? knownOf(card)
      const days = card.idleDays ?? rules[card.operator ?? 'other'].days
      const idle = due(card, 'idle', addDays(used, days))
      const check =
        ledger.reminders.check === null
          ? []
          : [due(card, 'check', addDays(seen, ledger.reminders.check))]
      const missed = missedFee(card, today).filter(
        ({ key, day }) => day > seen && !isKnown(marks.get(key), ledger.reminders.fee, today),
      )
      return [idle, ...missed, ...nextFee(card, today, marks), ...check]
    })
    .filter(({ key }) => marks.get(key)?.done !== true)
    .map((one) => ({ one, at: standing(one, today) }))
    .sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
    .map(({ one }) => one)
}

/** What due things stand in order of. A look at the balance can wait: however late, it stands behind a term that passed. */
const standing = ({ kind, day }: Due, today: Day): string =>
  `${kind === 'check' && day < today ? today : day} ${ORDER[kind]}`

const ORDER: Record<DueKind, number> = { idle: 0, fee: 1, check: 2 }

/** The next day the fee is taken; the one after it, if the person has already seen to that. */
function nextFee(card: Card, today: Day, marks: ReadonlyMap<string, Mark>): Due[] {
  if (card.fee === null) return []
  const next = due(card, 'fee', nextDayCalled(card.fee.day, today))
  if (marks.get(next.key)?.done !== true) return [next]
  return [due(card, 'fee', nextDayCalled(card.fee.day, addDays(next.day, 1)))]
}

/** The day the fee was taken last, if the person wants to be told of fees. */
const missedFee = (card: Card, today: Day): Due[] =>
  card.fee === null || !card.reminds.fee
    ? []
    : [due(card, 'fee', lastDayCalled(card.fee.day, today))]

/**
 * Whether the last reminder of a fee was given, and not put off. One that a clock which was ahead gave does not count;
 * two days are more than any two time zones are apart.
 */
function isKnown(mark: Mark | undefined, leads: readonly number[], today: Day): boolean {
  if (leads.length === 0) return true
  if (mark === undefined || mark.until !== null) return false
  const latest = addDays(today, 2)
  return mark.told.some(
    ({ lead, at }) => lead <= Math.min(...leads) && dayAt(at, OPERATORS_ZONE) <= latest,
  )
}

const due = (card: Card, kind: DueKind, day: Day): Due => ({
  key: `${card.id}/${kind}/${day}`,
  card,
  kind,
  day,
})

/** The last day a card was used or topped up, and the last its balance was seen or it was written down. */
interface Latest {
  used: Day
  seen: Day
}

const knownOf = ({ lastUsed, added }: Card): Latest => ({ used: lastUsed, seen: added })

function latestOf({ cards, entries }: Ledger): Map<string, Latest> {
  const all = new Map(cards.map((card) => [card.id, knownOf(card)]))
  for (const { card, kind, day, balance } of entries) {
    const latest = all.get(card)
    if (latest === undefined) continue
    if (kind !== 'check' && day > latest.used) latest.used = day
    if (balance !== null && day > latest.seen) latest.seen = day
  }
  return all
}

/** A balance that was seen. */
export type SeenBalance = Pick<Entry, 'day' | 'at'> & { balance: number }

/** Returns the last balance that the log knows of each card, by the card's id. `entries` are in any order. */
export function lastBalances(entries: readonly Entry[]): Map<string, SeenBalance> {
  const all = new Map<string, SeenBalance>()
  for (const { card, day, at, balance } of entries) {
    const known = all.get(card)
    if (balance === null) continue
    if (known === undefined || day > known.day || (day === known.day && at >= known.at))
      all.set(card, { day, at, balance })
  }
  return all
}

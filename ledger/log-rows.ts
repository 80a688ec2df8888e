import type { Operator } from '../guard/operator.ts'
import { type Entry, inOrder, type Ledger, type PaidBy } from './ledger.ts'
import { plainMoney } from './money.ts'

/** The words of the table of the log, in a person's language. */
export interface LogWords {
  columns: Record<
    'day' | 'label' | 'operator' | 'kind' | 'amount' | 'balance' | 'paidBy' | 'note',
    string
  >
  operator(operator: Operator | null): string
  kinds: Record<Entry['kind'], string>
  paidBy: Record<PaidBy, string>
}

/** Returns the whole log as a table with its head, in order, sums in roubles. */
export function logRows(ledger: Ledger, words: LogWords): string[][] {
  const cards = new Map(ledger.cards.map((card) => [card.id, card]))
  const rows = [...ledger.entries].sort(inOrder).map((entry) => {
    const card = cards.get(entry.card)
    return [
      entry.day,
      card?.label ?? '',
      words.operator(card?.operator ?? null),
      words.kinds[entry.kind],
      entry.amount === null ? '' : plainMoney(entry.amount),
      entry.balance === null ? '' : plainMoney(entry.balance),
      entry.paidBy === null ? '' : words.paidBy[entry.paidBy],
      entry.note,
    ]
  })
  return [Object.values(words.columns), ...rows]
}

import { type ReadonlySignal, signal } from '@preact/signals'
import type { Operator } from '../../guard/operator.ts'
import { library } from '../library/library.ts'
import type { ListEntry } from './list-entry.ts'
import { plainAnswers } from './plain-answers.ts'
import type { Find } from './search-engine.ts'

const engine = signal<{ find: Find } | null>(null)

const failed = signal(false)

/** Whether the search could not be read. */
export const searchFailed: ReadonlySignal<boolean> = failed

/** Brings the search: after the first paint, before the first letter. Rejects where it can't be read. */
export async function openIndex(): Promise<void> {
  const coming = import('./search-engine.ts').then(({ openSearch }) => openSearch())
  await coming.catch(() => {
    failed.value = true
  })
  engine.value = { find: await coming }
}

/** Something of every script and kind, well spelt and not, and beginnings, as a person types them. */
const WARM_UP =
  'm|me|meiw|popolnti|balanec|зарядиьт|vnc|余额|*100|foreign card|ba|бал|esi|оплтаа|meiwang'

/**
 * Searches for this and that while nothing else is to be done: the first searches build what the others find built,
 * and are run before they are compiled. That had better not be at the person's first letters.
 */
export function warmUp(queries = WARM_UP.split('|')): void {
  const [next, ...others] = queries
  if (next === undefined) return
  requestIdleCallback(() => {
    find(next, null)
    warmUp(others)
  })
}

/** The rows that answer a query; null while the search or the texts are still on their way. */
export function find(query: string, operator: Operator | null): ListEntry[] | null {
  const guide = library.value
  if (engine.value === null || guide === null) return null
  return engine.value.find(query, operator, guide, plainAnswers.value)
}

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

/** Loads the search, after the first paint and before the first letter. Rejects if it can't be read. */
export async function openIndex(): Promise<void> {
  const coming = import('./search-engine.ts').then(({ openSearch }) => openSearch())
  await coming.catch(() => {
    failed.value = true
  })
  engine.value = { find: await coming }
}

/** Queries of every script and kind, well spelt and not, and beginnings of words, as people type them. */
const WARM_UP =
  'm|me|meiw|popolnti|balanec|зарядиьт|vnc|余额|*100|foreign card|ba|бал|esi|оплтаа|meiwang'

/**
 * Runs a few searches while the browser is idle, since the first ones build tables and run before they are compiled:
 * the person's first letters should not have to wait for that.
 */
export function warmUp(queries = WARM_UP.split('|')): void {
  const [next, ...others] = queries
  if (next === undefined) return
  requestIdleCallback(() => {
    find(next, null)
    warmUp(others)
  })
}

/** Returns the rows that answer a query, or null while the search or the texts are loading. */
export function find(query: string, operator: Operator | null): ListEntry[] | null {
  const guide = library.value
  if (engine.value === null || guide === null) return null
  return engine.value.find(query, operator, guide, plainAnswers.value)
}

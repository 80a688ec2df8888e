import { signal } from '@preact/signals'
import type { Operator } from '../guard/operator.ts'
import type { Entry } from './entry.ts'
import { library } from './library.ts'
import { plainAnswers } from './plain-answers.ts'
import type { Find } from './search-engine.ts'

const engine = signal<{ find: Find } | null>(null)

/** Brings the search: after the first paint, before the first letter. */
export async function openIndex(): Promise<void> {
  const { openSearch } = await import('./search-engine.ts')
  engine.value = { find: await openSearch() }
}

/** The rows that answer a query; null while the search or the texts are still on their way. */
export function find(query: string, operator: Operator | null): Entry[] | null {
  const guide = library.value
  if (engine.value === null || guide === null) return null
  return engine.value.find(query, operator, guide, plainAnswers.value)
}

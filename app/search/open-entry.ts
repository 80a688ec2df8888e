import { go } from '../navigation.ts'
import type { Entry } from './entry.ts'
import { operator, searching } from './search-state.ts'

/** Opens a row. The query stays, so that going back finds the results again. */
export function openEntry(entry: Entry): void {
  searching.value = false
  // For now only: what is remembered is what the person chose.
  if (entry.operator !== null) operator.value = entry.operator
  go(entry.to)
}

import type { Entry } from './entry.ts'
import { go } from './navigation.ts'
import { searching } from './search-state.ts'

/** Opens a row. The query stays, so that going back finds the results again. */
export function openEntry(entry: Entry): void {
  searching.value = false
  go(entry.to)
}

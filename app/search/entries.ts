import { computed } from '@preact/signals'
import type { Operator } from '../../guard/operator.ts'
import type { Verdict } from '../../guard/verdict/verdict.ts'
import { words } from '../../locales/current.ts'
import { go, route } from '../navigation.ts'
import { report } from '../tab/current-tab.ts'
import { find } from './find.ts'
import { homeEntries } from './home-entries.ts'
import type { ListEntry } from './list-entry.ts'
import { operator, query, searching } from './search-state.ts'

/** Returns the operator whose page the current tab shows or imitates, or null. */
function operatorOf(verdict: Verdict): Operator | null {
  switch (verdict.kind) {
    case 'official':
    case 'sister':
    case 'lookalike':
    case 'impersonation':
    case 'caution':
      return verdict.operator
    default:
      return null
  }
}

/** The operator to put first: the current tab's, or else the chosen one. */
const operatorAtHand = computed(() => {
  const verdict = report.value?.verdict
  return (verdict === undefined ? null : operatorOf(verdict)) ?? operator.value
})

/** The rows under the search field, or null if the view has no list. */
export const entries = computed<readonly ListEntry[] | null>(() => {
  if (searching.value) return find(query.value, operatorAtHand.value)
  if (route.value.view !== 'home') return null
  return homeEntries(words.value, operatorAtHand.value)
})

/** Opens a row. The query stays, so that going back finds the results again. */
export function openEntry(entry: ListEntry): void {
  searching.value = false
  // This is not stored: only the operator that the person chose is.
  if (entry.operator !== null) operator.value = entry.operator
  go(entry.to)
}

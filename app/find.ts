import { type ReadonlySignal, signal } from '@preact/signals'
import type { Operator } from '../guard/operator.ts'
import type { Entry } from './entry.ts'
import { library } from './library.ts'
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
  const find = await coming
  engine.value = { find }
  // The first search builds what the others find built: it had better not be the person's first letter.
  requestIdleCallback(() => library.value !== null && find(WARM_UP, null, library.value, null))
}

/** Something of every script. */
const WARM_UP = 'm ба 余额'

/** The rows that answer a query; null while the search or the texts are still on their way. */
export function find(query: string, operator: Operator | null): Entry[] | null {
  const guide = library.value
  if (engine.value === null || guide === null) return null
  return engine.value.find(query, operator, guide, plainAnswers.value)
}

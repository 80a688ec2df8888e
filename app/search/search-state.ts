import { batch, signal } from '@preact/signals'
import type { Operator } from '../../guard/operator.ts'
import type { TopicId } from '../../guide/topic-id.ts'

/** The text in the search field. */
export const query = signal('')

/** Whether the results are shown; false while a topic is open. */
export const searching = signal(false)

/** The number of the selected row. */
export const selected = signal(0)

/** The code copied from the list; empty once something else is typed. */
export const copied = signal('')

/** The operator that the guide is filtered by, or null for all. */
export const operator = signal<Operator | null>(null)

/** The topics read last. */
export const recents = signal<readonly TopicId[]>([])

/** Takes typed text: shows the results at once and selects their first row. */
export function type(text: string): void {
  batch(() => {
    query.value = text
    searching.value = text.trim() !== ''
    selected.value = 0
    copied.value = ''
  })
}

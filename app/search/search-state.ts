import { batch, signal } from '@preact/signals'
import type { Operator } from '../../guard/operator.ts'
import type { TopicId } from '../../guide/topic-id.ts'

/** What stands in the search field. */
export const query = signal('')

/** Whether the list of results is what is shown; false while an opened topic is. */
export const searching = signal(false)

/** The selected row of the list. */
export const selected = signal(0)

/** The code copied from the list, until something else is typed. */
export const copied = signal('')

/** The operator the guide is filtered by; null shows all. */
export const operator = signal<Operator | null>(null)

/** The topics read last. */
export const recents = signal<readonly TopicId[]>([])

/** Takes what was typed: results are shown at once, their first row selected. */
export function type(text: string): void {
  batch(() => {
    query.value = text
    searching.value = text.trim() !== ''
    selected.value = 0
    copied.value = ''
  })
}

import { type ReadonlySignal, signal } from '@preact/signals'
import { type NextDue, watchNextDue } from '../../platform/next-due.ts'

const current = signal<NextDue | null>(null)

/** The soonest thing that a card of the person's needs, or null. */
export const soonest: ReadonlySignal<NextDue | null> = current

/** Shows what is soonest now, and follows it. */
export function followNextDue(now: NextDue | null): void {
  current.value = now
  watchNextDue((next) => {
    current.value = next
  })
}

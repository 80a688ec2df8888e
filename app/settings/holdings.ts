import { signal } from '@preact/signals'
import type { Holding } from '../../guide/ways/situation.ts'
import { change } from './live-settings.ts'

/** What the person can pay with, as far as she has said. */
export const holdings = signal<readonly Holding[]>([])

/** Says what the person can pay with, and stores it. */
export async function chooseHoldings(next: readonly Holding[]): Promise<void> {
  holdings.value = next
  await change({ holdings: [...next] })
}

import { type ReadonlySignal, signal } from '@preact/signals'
import { askForAccess, hasFullAccess, watchAccess } from '../../platform/permissions.ts'

const state = signal<'unknown' | 'granted' | 'withheld' | 'refused'>('unknown')

/** Whether the browser gives the guard access to pages; `refused` if the person was asked and said no. */
export const access: ReadonlySignal<'unknown' | 'granted' | 'withheld' | 'refused'> = state

/** Asks the browser, and follows what the person changes in the browser's own settings. */
export async function followAccess(): Promise<void> {
  const look = async (): Promise<void> => {
    const granted = await hasFullAccess()
    if (granted || state.value !== 'refused') state.value = granted ? 'granted' : 'withheld'
  }
  watchAccess(() => void look())
  await look()
}

/** Asks the person for access. Call it from a click, before anything is awaited. */
export async function grantAccess(): Promise<void> {
  state.value = (await askForAccess()) ? 'granted' : 'refused'
}

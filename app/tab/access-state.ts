import { type ReadonlySignal, signal } from '@preact/signals'
import { askForAccess, hasFullAccess, watchAccess } from '../../platform/permissions.ts'

const state = signal<'unknown' | 'granted' | 'withheld' | 'refused'>('unknown')

/** Whether the browser lets the guard see pages; `refused` after the person was asked and said no. */
export const access: ReadonlySignal<'unknown' | 'granted' | 'withheld' | 'refused'> = state

/** Finds out, and follows what the person changes in the browser's own settings. */
export async function followAccess(): Promise<void> {
  const look = async (): Promise<void> => {
    const granted = await hasFullAccess()
    if (granted || state.value !== 'refused') state.value = granted ? 'granted' : 'withheld'
  }
  watchAccess(() => void look())
  await look()
}

/** Asks the person. Call it from a click, with nothing awaited before. */
export async function grantAccess(): Promise<void> {
  state.value = (await askForAccess()) ? 'granted' : 'refused'
}

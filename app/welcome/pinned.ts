import { type ReadonlySignal, signal } from '@preact/signals'
import { isPinned } from '../../platform/about.ts'

const state = signal(false)

/** Whether the icon is known to be on the toolbar. */
export const pinned: ReadonlySignal<boolean> = state

/** Finds out, and again whenever the person comes back to the page: pinning happens outside of it. */
export async function followPin(): Promise<void> {
  const look = async (): Promise<void> => {
    state.value = (await isPinned()) === true
  }
  for (const event of ['focus', 'pointerenter'] as const) {
    document.documentElement.addEventListener(event, () => void look())
  }
  addEventListener('focus', () => void look())
  await look()
}

import { type ReadonlySignal, signal } from '@preact/signals'
import { announce } from '../../components/announcer/announcer.tsx'
import type { SettingsChange } from '../../platform/messages.ts'
import { optionsWords } from '../screen-words.ts'
import { change } from '../settings/live-settings.ts'

const failed = signal(false)

/** Whether the last change could not be stored. */
export const saveFailed: ReadonlySignal<boolean> = failed

/** Changes settings and announces it. If that fails, the page says so instead. */
export async function save(settings: SettingsChange): Promise<void> {
  failed.value = !(await change(settings))
  if (!failed.value) announce(optionsWords.value.saved)
}

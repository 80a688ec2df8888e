import { type ReadonlySignal, signal } from '@preact/signals'
import type { Language } from '../../guide/language.ts'
import { speak } from '../../locales/current.ts'
import type { SettingsChange } from '../../platform/messages.ts'
import { send } from '../../platform/send.ts'
import { getSettings, type Settings, watchSettings } from '../../platform/settings.ts'
import { resolveLanguage } from '../../platform/spoken-language.ts'

const current = signal<Settings | null>(null)

/** The current settings, whichever of our pages changed them; null until they are read. */
export const liveSettings: ReadonlySignal<Settings | null> = current

/** Applies the settings that concern every page of ours: theme and language. */
export async function showSettings({ theme, language }: Settings): Promise<void> {
  const { dataset } = document.documentElement
  if (theme === 'auto') delete dataset.theme
  else dataset.theme = theme
  await speak(resolveLanguage(language))
}

/**
 * Reads the settings and follows them: the language on screen, the theme, the signal. `load` loads whatever else a page
 * needs in a language before it can show that language.
 */
export async function followSettings(
  load: (language: Language) => Promise<unknown>,
): Promise<void> {
  const show = async (settings: Settings): Promise<void> => {
    await load(resolveLanguage(settings.language))
    await showSettings(settings)
    current.value = settings
  }
  watchSettings((settings) => void show(settings))
  await show(await getSettings())
}

/** Changes some settings, on screen too. Resolves to whether they could be stored. */
export const change = async (settings: SettingsChange): Promise<boolean> =>
  (await send({ type: 'change-settings', settings })) !== 'no-answer'

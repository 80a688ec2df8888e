import type { Operator } from '../../guard/operator.ts'
import type { Language } from '../../guide/language.ts'
import { language, speak, words } from '../../locales/current.ts'
import { noteLanguage } from '../../platform/first-guess.ts'
import { resolveLanguage } from '../../platform/language.ts'
import { send } from '../../platform/send.ts'
import { type Settings, watchSettings } from '../../platform/settings.ts'
import { openLibrary } from '../library/library.ts'
import { operator } from '../search/search-state.ts'

/** Puts the person's settings on the page: language, theme, operator. */
export async function applySettings(settings: Settings): Promise<void> {
  const { dataset } = document.documentElement
  if (settings.theme === 'auto') delete dataset.theme
  else dataset.theme = settings.theme
  operator.value = settings.operator
  const spoken = resolveLanguage(settings.language)
  await speak(spoken)
  noteLanguage(spoken)
  document.title = words.value.name
}

/** Follows what other pages of ours change: language and theme switch here at once too. */
export function followSettings(): () => void {
  return watchSettings(async (settings) => {
    await applySettings(settings)
    await openLibrary(language.value)
  })
}

/** Switches the language on screen at once, and remembers it. */
export async function chooseLanguage(next: Language): Promise<void> {
  await Promise.all([speak(next), openLibrary(next)])
  document.title = words.value.name
  await send({ type: 'change-settings', settings: { language: next } })
}

/** Filters the guide by an operator, or by none, and remembers it. */
export async function chooseOperator(next: Operator | null): Promise<void> {
  operator.value = next
  await send({ type: 'change-settings', settings: { operator: next } })
}

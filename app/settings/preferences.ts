import type { Operator } from '../../guard/operator.ts'
import type { Language } from '../../guide/language.ts'
import { language, speak, words } from '../../locales/current.ts'
import { type Settings, watchSettings } from '../../platform/settings.ts'
import { openLibrary } from '../library/library.ts'
import { operator } from '../search/search-state.ts'
import { holdings } from './holdings.ts'
import { change, showSettings } from './live-settings.ts'

/** The operator that was chosen last; what is on screen may be another, that of a card. */
let chosen: Operator | null = null

/** Applies the person's settings to the page: language, theme, operator. */
export async function applySettings(settings: Settings): Promise<void> {
  if (settings.operator !== chosen) {
    chosen = settings.operator
    operator.value = settings.operator
    holdings.value = settings.holdings
  }
  await showSettings(settings)
  document.title = words.value.name
}

/** Follows the settings that other pages of ours change: language and theme change here at once too. */
export function followSettings(): () => void {
  return watchSettings(async (settings) => {
    await applySettings(settings)
    await openLibrary(language.value)
  })
}

/** Switches the language on screen at once, and stores it. */
export async function chooseLanguage(next: Language): Promise<void> {
  await Promise.all([speak(next), openLibrary(next)])
  document.title = words.value.name
  await change({ language: next })
}

/** Filters the guide by an operator, or by none, and stores it. */
export async function chooseOperator(next: Operator | null): Promise<void> {
  operator.value = next
  await change({ operator: next })
}

import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { Language } from '../guide/language.ts'
import { UI } from './every-ui.ts'
import type { UiText } from './shapes.ts'

const current = signal<{ language: Language; ui: UiText } | null>(null)

/** The language on screen. */
export const language: ReadonlySignal<Language> = computed(() => current.value?.language ?? 'en')

/** The catalogue on screen. A component that reads it is rendered again when the language changes. */
export const words: ReadonlySignal<UiText> = computed(() => {
  if (current.value === null)
    throw new Error('no language is loaded: await speak() before rendering')
  return current.value.ui
})

const alongside = new Set<(language: Language) => Promise<unknown>>()

/** From now on, a language is shown only once `load` has brought what else is on screen in it. */
export const bringAlong = (load: (language: Language) => Promise<unknown>): void =>
  void alongside.add(load)

/**
 * Loads a language and shows it at once: every word, and the document's `lang`. `alter` changes the words before they
 * are shown (the gallery lengthens them).
 */
export async function speak(
  next: Language,
  alter: (ui: UiText) => UiText = (ui) => ui,
): Promise<void> {
  await Promise.all([...alongside].map((load) => load(next)))
  current.value = { language: next, ui: alter(UI[next]) }
  if (typeof document !== 'undefined') document.documentElement.lang = next
}

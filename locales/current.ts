import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { Language } from '../guide/language.ts'
import type { UiText } from './shapes.ts'

const LOADERS: Record<Language, () => Promise<{ ui: UiText }>> = {
  'zh-CN': () => import('./zh-CN/ui.ts'),
  ru: () => import('./ru/ui.ts'),
  en: () => import('./en/ui.ts'),
}

const current = signal<{ language: Language; ui: UiText } | null>(null)

/** The language on screen. */
export const language: ReadonlySignal<Language> = computed(() => current.value?.language ?? 'en')

/** The catalogue on screen. A component that reads it is rendered again when the language changes. */
export const words: ReadonlySignal<UiText> = computed(() => {
  if (current.value === null)
    throw new Error('no language is loaded: await speak() before rendering')
  return current.value.ui
})

/** Starts loading a language that will probably be shown. */
export function expect(language: Language): void {
  void LOADERS[language]()
}

/**
 * Loads a language and shows it at once: every word, and the document's `lang`. `alter` changes the words before they
 * are shown (the gallery lengthens them).
 */
export async function speak(
  next: Language,
  alter: (ui: UiText) => UiText = (ui) => ui,
): Promise<void> {
  const { ui } = await LOADERS[next]()
  current.value = { language: next, ui: alter(ui) }
  if (typeof document !== 'undefined') document.documentElement.lang = next
}

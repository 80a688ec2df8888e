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

/** The catalogue on screen. Whoever reads it while rendering is rendered again when the language changes. */
export const words: ReadonlySignal<UiText> = computed(() => {
  if (current.value === null)
    throw new Error('no language is loaded: await speak() before rendering')
  return current.value.ui
})

/** Begins to fetch a language that will probably be spoken. */
export function expect(language: Language): void {
  void LOADERS[language]()
}

/**
 * Loads a language and puts it on screen at once: every word, and the document's `lang`. `alter` changes the words on
 * their way (the gallery makes them long with it).
 */
export async function speak(
  next: Language,
  alter: (ui: UiText) => UiText = (ui) => ui,
): Promise<void> {
  const { ui } = await LOADERS[next]()
  current.value = { language: next, ui: alter(ui) }
  if (typeof document !== 'undefined') document.documentElement.lang = next
}

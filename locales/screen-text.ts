import { computed, type ReadonlySignal } from '@preact/signals'
import type { Language } from '../guide/language.ts'
import { language } from './current.ts'

/** The words of one screen in the language on screen, loaded with the page that needs them. */
export interface ScreenText<Text> {
  /** The words. A component that reads them is rendered again when the language changes. */
  words: ReadonlySignal<Text>
  /** Loads the words of a language. Call it before `speak`, so that everything changes at once. */
  load(language: Language): Promise<void>
}

/** Makes a screen's words from the loaders of each language. Reading words that are not loaded throws: it is a bug. */
export function screenText<Text>(loaders: Record<Language, () => Promise<Text>>): ScreenText<Text> {
  const loaded: Partial<Record<Language, Text>> = {}
  return {
    words: computed(() => {
      const text = loaded[language.value]
      if (text === undefined) throw new Error(`load() the words in ${language.value} first`)
      return text
    }),
    load: async (next) => {
      loaded[next] = await loaders[next]()
    },
  }
}

import { computed, type ReadonlySignal } from '@preact/signals'
import type { Language } from '../guide/language.ts'
import { bringAlong, language } from './current.ts'

/** The words of one screen in the language on screen, loaded with the page that needs them. */
export interface ScreenText<Text> {
  /** The words. A component that reads them is rendered again when the language changes. */
  words: ReadonlySignal<Text>
  /** Loads the words of a language; from then on they change with the language on screen. */
  load(language: Language): Promise<void>
}

/** Makes a screen's words from the loaders of each language. Reading words that are not loaded throws: it is a bug. */
export function screenText<Text>(loaders: Record<Language, () => Promise<Text>>): ScreenText<Text> {
  const loaded: Partial<Record<Language, Text>> = {}
  const bring = async (next: Language): Promise<void> => {
    loaded[next] = await loaders[next]()
  }
  return {
    words: computed(() => {
      const text = loaded[language.value]
      if (text === undefined) throw new Error(`load() the words in ${language.value} first`)
      return text
    }),
    load: (next) => {
      bringAlong(bring)
      return bring(next)
    },
  }
}

import { LANGUAGES, type Language } from '../guide/language.ts'
import { resolveLanguage } from './language.ts'

const KEY = 'language'

/**
 * The language last spoken here, known without waiting for storage: what it needs can be fetched while the settings
 * are still being read. The settings decide in the end.
 */
export function guessLanguage(): Language {
  const last = localStorage.getItem(KEY)
  return LANGUAGES.find((language) => language === last) ?? resolveLanguage('auto')
}

/** Remembers the language spoken, for the next guess. */
export const noteLanguage = (language: Language): void => localStorage.setItem(KEY, language)

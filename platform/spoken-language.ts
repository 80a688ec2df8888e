import { LANGUAGES, type Language } from '../guide/language.ts'

/** Our languages by their primary subtag (BCP 47). */
const PRIMARY: Record<string, Language> = { zh: 'zh-CN', ru: 'ru', en: 'en' }

/**
 * Returns the language to speak: the chosen one, else the first of the browser's that we have, else English.
 * Belarusian, Ukrainian and Kazakh browsers get English, not Russian: the person can choose.
 */
export function resolveLanguage(
  chosen: Language | 'auto',
  preferred: readonly string[] = navigator.languages,
): Language {
  if (chosen !== 'auto') return chosen
  for (const tag of preferred) {
    const known = PRIMARY[tag.toLowerCase().split(/[-_]/)[0] ?? '']
    if (known !== undefined && LANGUAGES.includes(known)) return known
  }
  return 'en'
}

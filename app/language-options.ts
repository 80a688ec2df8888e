import type { Language } from '../guide/language.ts'

/** The languages, each named in itself: who needs it can read it. */
export const LANGUAGE_OPTIONS: readonly { value: Language; words: string; lang: Language }[] = [
  { value: 'zh-CN', words: '中文', lang: 'zh-CN' },
  { value: 'ru', words: 'Русский', lang: 'ru' },
  { value: 'en', words: 'English', lang: 'en' },
]

import type { Language } from '../guide/language.ts'
import type { UiText } from './shapes.ts'

const LOADERS: Record<Language, () => Promise<{ ui: UiText }>> = {
  'zh-CN': () => import('./zh-CN/ui.ts'),
  ru: () => import('./ru/ui.ts'),
  en: () => import('./en/ui.ts'),
}

/** Loads the interface's words in a language. A second call costs nothing. */
export const loadUi = async (language: Language): Promise<UiText> => (await LOADERS[language]()).ui

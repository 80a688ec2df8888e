import type { Language } from '../guide/language.ts'
import type { StoppedText } from './stopped-text.ts'

const LOADERS: Record<Language, () => Promise<{ stopped: StoppedText }>> = {
  'zh-CN': () => import('./zh-CN/stopped.ts'),
  ru: () => import('./ru/stopped.ts'),
  en: () => import('./en/stopped.ts'),
}

/** Loads the stopped page's words in a language. */
export const loadStoppedText = async (language: Language): Promise<StoppedText> =>
  (await LOADERS[language]()).stopped

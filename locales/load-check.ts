import type { Language } from '../guide/language.ts'
import type { CheckText } from './check-text.ts'

const LOADERS: Record<Language, () => Promise<{ check: CheckText }>> = {
  'zh-CN': () => import('./zh-CN/check.ts'),
  ru: () => import('./ru/check.ts'),
  en: () => import('./en/check.ts'),
}

/** Loads the words of the view that checks a link, a QR code or a message. */
export const loadCheckText = async (language: Language): Promise<CheckText> =>
  (await LOADERS[language]()).check

import type { Language } from '../guide/language.ts'
import type { ReasonText } from './reason-text.ts'

const LOADERS: Record<Language, () => Promise<{ reasonText: ReasonText }>> = {
  'zh-CN': () => import('./zh-CN/reasons.ts'),
  ru: () => import('./ru/reasons.ts'),
  en: () => import('./en/reasons.ts'),
}

/** Loads the sentences about verdicts in a language. */
export const loadReasonText = async (language: Language): Promise<ReasonText> =>
  (await LOADERS[language]()).reasonText

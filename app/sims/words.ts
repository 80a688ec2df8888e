import { screenText } from '../../locales/screen-text.ts'
import type { SimsText } from '../../locales/shapes.ts'

/** The words of “My SIMs” in the language on screen, and the function that loads them. */
export const { words: simsWords, load: openSimsWords } = screenText<SimsText>({
  'zh-CN': async () => (await import('../../locales/zh-CN/sims.ts')).sims,
  ru: async () => (await import('../../locales/ru/sims.ts')).sims,
  en: async () => (await import('../../locales/en/sims.ts')).sims,
})

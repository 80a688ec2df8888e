import { screenText } from '../../locales/screen-text.ts'
import type { SealText } from '../../locales/seal-text.ts'

/** The words of choosing a seal, in the language on screen, and the way to bring them. */
export const { words: sealWords, load: openSealWords } = screenText<SealText>({
  'zh-CN': async () => (await import('../../locales/zh-CN/seal.ts')).seal,
  ru: async () => (await import('../../locales/ru/seal.ts')).seal,
  en: async () => (await import('../../locales/en/seal.ts')).seal,
})

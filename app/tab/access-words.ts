import type { AccessText } from '../../locales/access-text.ts'
import { screenText } from '../../locales/screen-text.ts'

/** What is said about access to pages, in the language on screen, and the way to bring it. */
export const { words: accessWords, load: openAccessWords } = screenText<AccessText>({
  'zh-CN': async () => (await import('../../locales/zh-CN/access.ts')).access,
  ru: async () => (await import('../../locales/ru/access.ts')).access,
  en: async () => (await import('../../locales/en/access.ts')).access,
})

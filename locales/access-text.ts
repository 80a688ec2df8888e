import { screenText } from './screen-text.ts'
import type { Widened } from './widened.ts'
import type { access } from './zh-CN/access.ts'

/** What is said where the browser keeps pages from the extension. Chinese is the reference. */
export type AccessText = Widened<typeof access>

/** The words about access to pages in the language on screen. */
export const accessText = screenText<AccessText>({
  'zh-CN': async () => (await import('./zh-CN/access.ts')).access,
  ru: async () => (await import('./ru/access.ts')).access,
  en: async () => (await import('./en/access.ts')).access,
})

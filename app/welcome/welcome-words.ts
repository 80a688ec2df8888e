import { screenText } from '../../locales/screen-text.ts'
import type { WelcomeText } from '../../locales/welcome-text.ts'

/** The words of the welcome page, in the language on screen, and the way to bring them. */
export const { words: welcomeWords, load: openWelcomeWords } = screenText<WelcomeText>({
  'zh-CN': async () => (await import('../../locales/zh-CN/welcome.ts')).welcome,
  ru: async () => (await import('../../locales/ru/welcome.ts')).welcome,
  en: async () => (await import('../../locales/en/welcome.ts')).welcome,
})

import { screenText } from './screen-text.ts'
import type { Widened } from './widened.ts'
import type { welcome } from './zh-CN/welcome.ts'

/** The words of the welcome page. Chinese is the reference. */
export type WelcomeText = Widened<typeof welcome>

/** The welcome page's words in the language on screen. */
export const welcomeText = screenText<WelcomeText>({
  'zh-CN': async () => (await import('./zh-CN/welcome.ts')).welcome,
  ru: async () => (await import('./ru/welcome.ts')).welcome,
  en: async () => (await import('./en/welcome.ts')).welcome,
})

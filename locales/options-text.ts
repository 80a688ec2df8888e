import { screenText } from './screen-text.ts'
import type { Widened } from './widened.ts'
import type { options } from './zh-CN/options.ts'

/** The words of the options page. Chinese is the reference. */
export type OptionsText = Widened<typeof options>

/** The options page's words in the language on screen. */
export const optionsText = screenText<OptionsText>({
  'zh-CN': async () => (await import('./zh-CN/options.ts')).options,
  ru: async () => (await import('./ru/options.ts')).options,
  en: async () => (await import('./en/options.ts')).options,
})

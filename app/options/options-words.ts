import type { OptionsText } from '../../locales/options-text.ts'
import { screenText } from '../../locales/screen-text.ts'

/** The words of the options page, in the language on screen, and the way to bring them. */
export const { words: optionsWords, load: openOptionsWords } = screenText<OptionsText>({
  'zh-CN': async () => (await import('../../locales/zh-CN/options.ts')).options,
  ru: async () => (await import('../../locales/ru/options.ts')).options,
  en: async () => (await import('../../locales/en/options.ts')).options,
})

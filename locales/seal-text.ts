import { screenText } from './screen-text.ts'
import type { Widened } from './widened.ts'
import type { seal } from './zh-CN/seal.ts'

/** The words of choosing a personal seal: names of the pictures, and words to propose. */
export type SealText = Widened<typeof seal>

/** The words of choosing a seal in the language on screen. */
export const sealText = screenText<SealText>({
  'zh-CN': async () => (await import('./zh-CN/seal.ts')).seal,
  ru: async () => (await import('./ru/seal.ts')).seal,
  en: async () => (await import('./en/seal.ts')).seal,
})

import { type ReadonlySignal, signal } from '@preact/signals'
import type { Language } from '../guide/language.ts'
import type { SealText } from '../locales/seal-text.ts'

const LOADERS: Record<Language, () => Promise<{ seal: SealText }>> = {
  'zh-CN': () => import('../locales/zh-CN/seal.ts'),
  ru: () => import('../locales/ru/seal.ts'),
  en: () => import('../locales/en/seal.ts'),
}

const current = signal<SealText | null>(null)

/** The words of choosing a seal, in the language on screen; null until they have come. */
export const sealWords: ReadonlySignal<SealText | null> = current

/** Brings the seal's words in a language. */
export async function openSealWords(language: Language): Promise<void> {
  current.value = (await LOADERS[language]()).seal
}

import { type ReadonlySignal, signal } from '@preact/signals'
import type { Language } from '../guide/language.ts'
import type { TopicId } from '../guide/topic-id.ts'
import type { TopicText } from '../guide/topic-text.ts'
import type { WordId } from '../guide/words.ts'

/** The guide in one language. */
export interface Library {
  language: Language
  texts: Readonly<Record<TopicId, TopicText>>
  words: Readonly<Record<WordId, { meaning: string; say?: string }>>
}

const LOADERS: Record<Language, () => Promise<Omit<Library, 'language'>>> = {
  'zh-CN': () => import('../guide/texts/zh-CN/index.ts'),
  ru: () => import('../guide/texts/ru/index.ts'),
  en: () => import('../guide/texts/en/index.ts'),
}

const current = signal<Library | null>(null)

/** The guide on screen; null until its texts have come. */
export const library: ReadonlySignal<Library | null> = current

/** Brings the texts of a language, each loaded when it is first asked for. */
export async function openLibrary(language: Language): Promise<void> {
  const { texts, words } = await LOADERS[language]()
  current.value = { language, texts, words }
}

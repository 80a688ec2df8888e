import { computed, signal } from '@preact/signals'
import type { Language } from '../../guide/language.ts'
import { TOPIC_IDS, type TopicId } from '../../guide/topic-id.ts'
import { library } from '../library/library.ts'

type PlainText = (text: string, language: Language) => string

const printer = signal<PlainText | null>(null)

/** Loads the code that prints facts into texts. It brings every fact, so it comes after the first paint. */
export async function openPrinter(): Promise<void> {
  const { plainText } = await import('../../guide/text-parts.ts')
  printer.value = plainText
}

/** The answer of every topic with its facts printed, in the language on screen; null until everything is loaded. */
export const plainAnswers = computed<Readonly<Record<TopicId, string>> | null>(() => {
  const texts = library.value
  const print = printer.value
  if (texts === null || print === null) return null
  return Object.fromEntries(
    TOPIC_IDS.map((id) => [id, print(texts.texts[id].answer, texts.language)]),
  ) as Record<TopicId, string>
})

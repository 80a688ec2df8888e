import { type ReadonlySignal, signal } from '@preact/signals'
import type { Language } from '../guide/language.ts'
import type { Topic } from '../guide/topic.ts'
import type { TopicId } from '../guide/topic-id.ts'
import type { ShownText } from '../guide/topic-text.ts'
import type { WaysText } from '../guide/ways/ways-text.ts'
import type { WordId } from '../guide/words.ts'
import { readPackedData } from '../platform/packed-data.ts'

/** The guide in one language. */
export interface Library {
  language: Language
  texts: Readonly<Record<TopicId, ShownText>>
  words: Readonly<Record<WordId, { meaning: string; say?: string }>>
  ways: WaysText
  /** What each topic is made of, in the order they are shown. */
  topics: ReadonlyMap<TopicId, Topic>
}

const current = signal<Library | null>(null)

/** The guide on screen; null until its texts have come. */
export const library: ReadonlySignal<Library | null> = current

/** Brings the texts of a language, each loaded when it is first asked for. */
export async function openLibrary(language: Language): Promise<void> {
  const [packed, { TOPICS }] = await Promise.all([
    readPackedData<Omit<Library, 'language' | 'topics'>>(`texts.${language}`),
    import('../guide/topics/index.ts'),
  ])
  current.value = { language, ...packed, topics: new Map(TOPICS.map((topic) => [topic.id, topic])) }
}

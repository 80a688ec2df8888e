import { type ReadonlySignal, signal } from '@preact/signals'
import type { Language } from '../../guide/language.ts'
import type { Topic } from '../../guide/topic.ts'
import type { TopicId } from '../../guide/topic-id.ts'
import type { ShownText } from '../../guide/topic-text.ts'
import type { WaysText } from '../../guide/ways/ways-text.ts'
import type { ShownWord, WordId } from '../../guide/words.ts'
import { readPackageData } from '../../platform/package-data.ts'

/** The guide in one language. */
export interface Library {
  language: Language
  texts: Readonly<Record<TopicId, ShownText>>
  words: Readonly<Record<WordId, ShownWord>>
  ways: WaysText
  /** What each topic is made of, in the order they are shown. */
  topics: ReadonlyMap<TopicId, Topic>
}

const current = signal<Library | null>(null)

/** The guide on screen; null until its texts are loaded. */
export const library: ReadonlySignal<Library | null> = current

const broken = signal(false)

/** Whether the texts asked for last could not be read: the package is broken, or the browser refused. */
export const textsFailed: ReadonlySignal<boolean> = broken

/** The language asked for last. Texts of another language that arrive later are ignored. */
let wanted: Language | undefined

/** Loads the texts of a language and shows them. Rejects if they can't be read. */
export async function openLibrary(language: Language): Promise<void> {
  wanted = language
  const coming = readLibrary(language)
  await coming.catch(() => {
    broken.value = wanted === language
  })
  const read = await coming
  if (wanted === language) current.value = read
}

async function readLibrary(language: Language): Promise<Library> {
  const [data, { TOPICS }] = await Promise.all([
    readPackageData<Pick<Library, 'texts' | 'words' | 'ways'>>(`texts.${language}`),
    import('../../guide/topics/index.ts'),
  ])
  return { language, ...data, topics: new Map(TOPICS.map((topic) => [topic.id, topic])) }
}

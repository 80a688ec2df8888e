import { LANGUAGES, type Language } from '../language.ts'
import { TOPIC_IDS, type TopicId } from '../topic-id.ts'
import type { TopicText } from '../topic-text.ts'
import { type ShownWord, WORDS, type WordId } from '../words.ts'
import { words as en } from './en/words.ts'
import { words as ru } from './ru/words.ts'
import { words as zh } from './zh-CN/words.ts'

/** A topic's text in one language: the one thing `<language>/<topic>.ts` exports. Rejects if nobody wrote it. */
export async function textOf(language: Language, topic: TopicId): Promise<TopicText> {
  const missing = `guide/texts/${language}/${topic}.ts: the topic “${topic}” has no text in ${language}`
  try {
    const [text] = Object.values(await import(`./${language}/${topic}.ts`)) as TopicText[]
    if (text !== undefined) return text
  } catch (cause) {
    throw new Error(`${missing}, or it can't be read; every topic is written in all languages`, {
      cause,
    })
  }
  throw new Error(`${missing}: the file exports nothing`)
}

async function textsIn(language: Language): Promise<Record<TopicId, TopicText>> {
  const rows = TOPIC_IDS.map(async (topic) => [topic, await textOf(language, topic)] as const)
  return Object.fromEntries(await Promise.all(rows)) as Record<TopicId, TopicText>
}

/** Every topic in every language, for the build and the tests: the extension reads them from its data. */
export const TEXTS = Object.fromEntries(
  await Promise.all(LANGUAGES.map(async (language) => [language, await textsIn(language)])),
) as Record<Language, Record<TopicId, TopicText>>

const MEANINGS = { 'zh-CN': zh, ru, en } as const satisfies Record<Language, typeof en>

/** The Russian words on screens in one language: how they are written and read, and what they mean. */
export function shownWords(language: Language): Record<WordId, ShownWord> {
  const rows = Object.entries(WORDS).map(([id, word]) => {
    const { say, meaning } = MEANINGS[language][id as WordId]
    return [id, { ru: word.ru, meaning, say: say ?? word.latin }] as const
  })
  return Object.fromEntries(rows) as Record<WordId, ShownWord>
}

import { WRITTEN_NAMES } from '../../../guard/operators/names.generated.ts'
import { LANGUAGES, type Language } from '../../../guide/language.ts'
import { ELSEWHERE } from '../../../guide/search/synonyms/elsewhere.ts'
import { synonyms as en } from '../../../guide/search/synonyms/en.ts'
import { synonyms as ru } from '../../../guide/search/synonyms/ru.ts'
import { synonyms as zh } from '../../../guide/search/synonyms/zh-CN.ts'
import { plainText } from '../../../guide/text-parts.ts'
import { TEXTS } from '../../../guide/texts/index.ts'
import type { TopicId } from '../../../guide/topic-id.ts'
import type { TopicText } from '../../../guide/topic-text.ts'

/** What people type besides the words of the texts, by language. Build time only. */
const SYNONYMS: Record<Language, Record<TopicId, readonly string[]>> = {
  'zh-CN': zh,
  ru,
  en,
}

/** A string of a topic, and how much its words say about the topic. */
export interface IndexedText {
  text: string
  weight: number
  /** Whether people type it: then its initials and single characters can be found too. */
  phrase: boolean
}

/** Weights of the fields: titles and typed phrases say most, running text least. */
const WEIGHTS = { title: 5, typed: 4, answer: 1.5, heading: 1.5, body: 0.5 } as const

/** Returns everything that finds a topic, in all languages, since people mix them. */
export const indexedTexts = (topic: TopicId): IndexedText[] => [
  ...LANGUAGES.flatMap((language) => inLanguage(TEXTS[language][topic], topic, language)),
  ...(topic === 'operators' ? operatorNames() : []),
]

/** Who types a name alone asks who that is; of an operator whose name is in no phrase, too. */
function operatorNames(): IndexedText[] {
  const typed = LANGUAGES.flatMap((language) => SYNONYMS[language].operators)
  return WRITTEN_NAMES.filter((name) => !typed.includes(name)).map((text) => ({
    text,
    weight: WEIGHTS.typed,
    phrase: true,
  }))
}

/** Texts about no topic. Their single characters (车, 票) would also be in our own words. */
export function elsewhereTexts(): IndexedText[] {
  return LANGUAGES.flatMap((language) =>
    ELSEWHERE[language].map((text) => ({
      text,
      weight: WEIGHTS.typed,
      phrase: language !== 'zh-CN',
    })),
  )
}

function inLanguage(text: TopicText, topic: TopicId, language: Language): IndexedText[] {
  const field = (strings: readonly string[], weight: number, phrase = false): IndexedText[] =>
    strings.map((string) => ({ text: plainText(string, language), weight, phrase }))
  return [
    ...field([text.title], WEIGHTS.title, true),
    ...field(
      [...new Set([...text.searchWords, ...SYNONYMS[language][topic]])],
      WEIGHTS.typed,
      true,
    ),
    ...field([text.answer], WEIGHTS.answer),
    ...field(
      text.ways.flatMap((way) => way.heading ?? []),
      WEIGHTS.heading,
    ),
    ...field([...text.ways.flatMap((way) => way.steps), ...text.cautions], WEIGHTS.body),
  ]
}

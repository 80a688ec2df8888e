import type { Language } from '../../language.ts'
import type { TopicId } from '../../topic-id.ts'
import { synonyms as en } from './en.ts'
import { synonyms as ru } from './ru.ts'
import { synonyms as zh } from './zh-CN.ts'

/** What people type besides the words of the texts, by language. Build time only. */
export const SYNONYMS: Record<Language, Record<TopicId, readonly string[]>> = {
  'zh-CN': zh,
  ru,
  en,
}

// Reads `lang<TAB>query` lines on standard input (lang: zh, ru, en or any), prints the topics that answer, best first.
import type { Language } from '../guide/language.ts'
import { search } from '../guide/search/search.ts'
import { answerLines } from './lines.ts'
import { openShippedIndex } from './search-index/open.ts'

const LANGUAGE_OF: Readonly<Record<string, Language>> = { zh: 'zh-CN', ru: 'ru', en: 'en' }

const index = openShippedIndex()

await answerLines((line) => {
  const tab = line.indexOf('\t')
  // A line without a language is a query in any.
  const lang = tab < 0 ? 'any' : line.slice(0, tab).trim()
  const query = line.slice(tab + 1)
  const context = { language: LANGUAGE_OF[lang] ?? 'zh-CN', operator: null } as const
  return { lang, query, topics: search(index, query, context).map(({ topic }) => topic) }
})

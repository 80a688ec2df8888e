// Reads `lang<TAB>query` lines on standard input (lang: zh, ru, en or any), prints the topics that answer, best first;
// `NONE` before them means "not in this guide", with the nearest topics after it.
import { openShippedIndex } from '../generate/search-index/open.ts'
import { answerLines } from './answer-lines.ts'
import { topicsFound } from './topics-found.ts'

const index = openShippedIndex()

await answerLines((line) => {
  const tab = line.indexOf('\t')
  // A line without a language is a query in any.
  const lang = tab < 0 ? 'any' : line.slice(0, tab).trim()
  const query = line.slice(tab + 1)
  // People mix languages, so the language of the query changes nothing.
  return { lang, query, topics: topicsFound(query, index) }
})

import type { Operator } from '../../guard/operator.ts'
import { createHighlighter } from '../../guide/search/highlighter.ts'
import type { CodeEntry, SearchIndexData } from '../../guide/search/index-data.ts'
import { type MarkableText, readMarkable } from '../../guide/search/markable-text.ts'
import { openSearchIndex } from '../../guide/search/open-index.ts'
import { search } from '../../guide/search/search.ts'
import { words } from '../../locales/current.ts'
import { readPackageData } from '../../platform/package-data.ts'
import type { Library } from '../library/library.ts'
import { iconOf } from '../library/topic-of.ts'
import { foundCode } from './found-code.ts'
import type { ListEntry } from './list-entry.ts'

/** Returns the rows that answer a query. `answers` are the topics' answers as shown, or null before they are loaded. */
export type Find = (
  query: string,
  operator: Operator | null,
  guide: Library,
  answers: Readonly<Record<string, string>> | null,
) => ListEntry[]

/** The number of results that the popup shows without scrolling. */
const MOST_SHOWN = 6

/** Loads the search index. */
export async function openSearch(): Promise<Find> {
  const index = openSearchIndex(await readPackageData<SearchIndexData>('search-index'))
  // The same few texts are marked at every key.
  const known = new Map<string, MarkableText>()
  const markable = (text: string): MarkableText => {
    const read = known.get(text) ?? readMarkable(text, index)
    known.set(text, read)
    return read
  }
  return (query, operator, guide, answers) => {
    const { hits, read, thin } = search(index, query, { operator })
    const find = createHighlighter(read)
    const highlight = (text: string) => find(markable(text))
    const rows = hits.slice(0, MOST_SHOWN).map((hit): ListEntry => {
      const title = guide.texts[hit.topic].title
      const code = foundCode(read, hit.topic)
      const hint = answers?.[hit.topic] ?? ''
      return {
        id: hit.topic,
        icon: iconOf(guide, hit.topic),
        title,
        titleRanges: highlight(title),
        hint,
        hintRanges: highlight(hint),
        code,
        codeRanges: code === null ? [] : highlight(code.code),
        to: { view: 'topic', topic: hit.topic },
        operator: hit.operator,
      }
    })
    return thin ? [elsewhere(operator ?? hits[0]?.operator ?? null, index.codes), ...rows] : rows
  }
}

/** The row that says the answer is not here, with the support number of the operator at hand. */
function elsewhere(operator: Operator | null, codes: readonly CodeEntry[]): ListEntry {
  const { search } = words.value
  const number = codes
    .filter((entry) => entry.topic === 'support' && entry.operator === operator && !entry.open)
    .sort((one, other) => one.rank - other.rank)[0]
  return {
    id: 'elsewhere',
    icon: 'help',
    title: search.elsewhere,
    titleRanges: [],
    hint: search.elsewhereHint,
    hintRanges: [],
    code:
      number === undefined || operator === null
        ? null
        : { code: number.code, operators: [operator] },
    codeRanges: [],
    to: { view: 'topic', topic: 'support' },
    operator,
  }
}

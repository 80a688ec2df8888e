import { signal } from '@preact/signals'
import type { Operator } from '../guard/operator.ts'
import { createHighlighter } from '../guide/search/highlight.ts'
import type { SearchIndexData } from '../guide/search/index-data.ts'
import { openSearchIndex, type SearchIndex } from '../guide/search/open-index.ts'
import { search } from '../guide/search/search.ts'
import { readPackedData } from '../platform/packed-data.ts'
import type { Entry } from './entry.ts'
import { library } from './library.ts'
import { NEED_ICONS } from './need-icons.ts'
import { plainAnswers } from './plain-answers.ts'
import { topicOf } from './topic-of.ts'

const index = signal<SearchIndex | null>(null)

/** Brings the search index, generated at build time. */
export async function openIndex(): Promise<void> {
  index.value = openSearchIndex(await readPackedData<SearchIndexData>('search-index'))
}

/** As many results as anybody looks through. */
const MOST_SHOWN = 12

/** The rows that answer a query; null while the index or the texts are still on their way. */
export function find(query: string, operator: Operator | null): Entry[] | null {
  const guide = library.value
  if (index.value === null || guide === null) return null
  const answers = plainAnswers.value
  const hits = search(index.value, query, { operator })
  const highlight = createHighlighter(index.value, query)
  return hits.slice(0, MOST_SHOWN).map((hit) => {
    const title = guide.texts[hit.topic].title
    const hint = answers?.[hit.topic] ?? ''
    return {
      id: hit.topic,
      icon: NEED_ICONS[topicOf(hit.topic).need],
      title,
      titleRanges: highlight(title),
      hint,
      hintRanges: highlight(hint),
      to: { view: 'topic', topic: hit.topic },
      operator: hit.operator,
    }
  })
}

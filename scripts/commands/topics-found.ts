import type { SearchIndex } from '../../guide/search/open-index.ts'
import { search } from '../../guide/search/search.ts'

/** Stands first where the guide says "not in this guide" before it names the nearest topics. */
export const NOT_IN_GUIDE = 'NONE'

/** Returns the ids of the topics that answer a query, best first, with `NONE` before them if they are only the nearest. */
export function topicsFound(query: string, index: SearchIndex): string[] {
  const { hits, thin } = search(index, query, { operator: null })
  const topics = hits.map(({ topic }) => topic)
  return thin ? [NOT_IN_GUIDE, ...topics] : topics
}

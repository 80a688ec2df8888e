import { readFileSync } from 'node:fs'
import { openSearchIndex, type SearchIndex } from '../../../guide/search/open-index.ts'

/** Opens the index that the extension ships, from its file. */
export function openShippedIndex(): SearchIndex {
  const file = new URL('../../../guide/search/index.generated.json', import.meta.url)
  return openSearchIndex(JSON.parse(readFileSync(file, 'utf8')))
}

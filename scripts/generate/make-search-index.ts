import type { GeneratedFile } from './generators.ts'
import { buildSearchIndex } from './search-index/build.ts'

/** The search index that the popup loads. */
export const generate = (): GeneratedFile[] => [
  { path: 'guide/search/index.generated.json', content: `${JSON.stringify(buildSearchIndex())}\n` },
]

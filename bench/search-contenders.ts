import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import { openSearchIndex } from '../guide/search/open-index.ts'
import { search } from '../guide/search/search.ts'
import { TOPIC_IDS } from '../guide/topic-id.ts'
import { buildSearchIndex } from '../scripts/generate/make-search-index.ts'
import { type IndexedText, indexedTexts } from '../scripts/generate/search-index/documents.ts'

/** An engine under measurement. */
export interface Contender {
  name: string
  build(): unknown
  /** The data that a browser would load besides the code. */
  data(): string
  load(data: string): (query: string) => string[]
  /** Source that imports what would be shipped. */
  code: string
}

const BOOST = { title: 5, typed: 4, answer: 1.5, body: 0.5 } as const
const FIELDS = ['title', 'typed', 'answer', 'body'] as const

const documents = TOPIC_IDS.map((id) => {
  const texts = indexedTexts(id)
  const joined = (test: (text: IndexedText) => boolean) =>
    texts
      .filter(test)
      .map(({ text }) => text)
      .join('\n')
  return {
    id,
    title: joined(({ weight }) => weight === BOOST.title),
    typed: joined(({ weight }) => weight === BOOST.typed),
    answer: joined(({ weight }) => weight === BOOST.answer),
    body: joined(({ weight }) => weight === BOOST.body),
  }
})

const ours: Contender = {
  name: 'ours',
  build: buildSearchIndex,
  data: () => JSON.stringify(buildSearchIndex()),
  load: (data) => {
    const index = openSearchIndex(JSON.parse(data))
    return (query) => search(index, query, { operator: null }).hits.map(({ topic }) => topic)
  },
  code: "export { search } from './guide/search/search.ts'; export { openSearchIndex } from './guide/search/open-index.ts'",
}

const miniOptions = {
  fields: [...FIELDS],
  searchOptions: { prefix: true, fuzzy: 0.2, boost: BOOST },
}

const buildMiniSearch = () => {
  const mini = new MiniSearch(miniOptions)
  mini.addAll(documents)
  return mini
}

const miniSearch: Contender = {
  name: 'MiniSearch',
  build: buildMiniSearch,
  data: () => JSON.stringify(buildMiniSearch()),
  load: (data) => {
    const mini = MiniSearch.loadJSON(data, miniOptions)
    return (query) => mini.search(query).map(({ id }) => String(id))
  },
  code: "export { default } from 'minisearch'",
}

const fuseOptions = {
  keys: FIELDS.map((name) => ({ name, weight: BOOST[name] })),
  ignoreLocation: true,
  threshold: 0.4,
}

const fuse: Contender = {
  name: 'Fuse.js',
  build: () => new Fuse(documents, fuseOptions),
  data: () => JSON.stringify(documents),
  load: (data) => {
    const engine = new Fuse<(typeof documents)[number]>(JSON.parse(data), fuseOptions)
    return (query) => engine.search(query).map(({ item }) => item.id)
  },
  code: "export { default } from 'fuse.js'",
}

/** Our search and the two libraries that most people would use, with the same fields and weights. */
export const CONTENDERS: readonly Contender[] = [ours, miniSearch, fuse]

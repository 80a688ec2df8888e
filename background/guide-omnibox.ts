import type { Language } from '../guide/language.ts'
import type { SearchIndexData } from '../guide/search/index-data.ts'
import { openSearchIndex, type SearchIndex } from '../guide/search/open-index.ts'
import { search } from '../guide/search/search.ts'
import type { ShownText } from '../guide/topic-text.ts'
import type { Omnibox, Suggestion } from '../platform/omnibox.ts'
import { readPackageData } from '../platform/package-data.ts'
import { getSettings } from '../platform/settings.ts'
import { resolveLanguage } from '../platform/spoken-language.ts'
import { openExtensionPage } from '../platform/tabs.ts'

/** As many lines as an address bar shows. */
const MOST = 5

/** What is read from the package on the first question and kept while this background lives. */
interface Guide {
  index: SearchIndex
  texts: Readonly<Record<string, ShownText>>
}
const opened: Partial<Record<Language, Promise<Guide>>> = {}

async function openGuide(language: Language): Promise<Guide> {
  const [data, { texts }] = await Promise.all([
    readPackageData<SearchIndexData>('search-index'),
    readPackageData<Pick<Guide, 'texts'>>(`texts.${language}`),
  ])
  return { index: openSearchIndex(data), texts }
}

async function suggest(text: string): Promise<Suggestion[]> {
  const { operator, language: chosen } = await getSettings()
  const language = resolveLanguage(chosen)
  opened[language] ??= openGuide(language)
  const { index, texts } = await opened[language]
  return search(index, text, { operator })
    .hits.slice(0, MOST)
    .map(({ topic }) => ({
      content: `#/topic/${topic}`,
      description: texts[topic]?.title ?? topic,
    }))
}

/** Searches the guide from the address bar, after the extension's keyword. */
export const GUIDE_OMNIBOX: Omnibox = {
  suggest,
  entered: async (content, where) => {
    // Plain text opens the first topic found, or the guide's front page if there is none.
    const place = content.startsWith('#/') ? content : (await suggest(content))[0]?.content
    await openExtensionPage(`/sidepanel.html${place ?? ''}`, where)
  },
}

// Writes the guide's texts, facts, indexes and numbers, and where the project is found, as the JSON files that the
// extension reads: run by the build.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FACTS } from '../../guide/facts/index.ts'
import { LANGUAGES } from '../../guide/language.ts'
import { CARRIER_PREFIXES } from '../../guide/numbers/carriers.generated.ts'
import plans from '../../guide/numbers/metadata.generated.json' with { type: 'json' }
import index from '../../guide/search/index.generated.json' with { type: 'json' }
import { shownWords, TEXTS } from '../../guide/texts/index.ts'
import { releaseNotes } from '../release/changelog.ts'
import { PROJECT, VERSION } from '../release/project.ts'

/** Folder the files are written to; the build copies it into the package as `data/`. */
const FOLDER = process.argv[2] ?? join('.wxt', 'data')

/**
 * Fields that no screen reads: the words that find a text (they are in the search index) and how facts were researched
 * (docs/facts.md).
 */
const NOT_SHIPPED: ReadonlySet<string> = new Set(['searchWords', 'statement', 'alsoSources'])

const shipped = (key: string, value: unknown) => (NOT_SHIPPED.has(key) ? undefined : value)

const write = (name: string, data: unknown): void =>
  writeFileSync(join(FOLDER, `${name}.json`), JSON.stringify(data, shipped))

// The folder is emptied first: a file that is no longer written must not ship.
rmSync(FOLDER, { recursive: true, force: true })
mkdirSync(FOLDER, { recursive: true })
write(
  'facts',
  FACTS.filter(({ printable }) => printable),
)
write('search-index', index)
write('number-metadata', { plans, carriers: CARRIER_PREFIXES })
write('about', {
  ...PROJECT,
  news: Object.fromEntries(
    LANGUAGES.map((language) => [language, releaseNotes(language)[VERSION] ?? []]),
  ),
})
for (const language of LANGUAGES) {
  const { ways } = await import(`../../guide/texts/${language}/ways.ts`)
  write(`texts.${language}`, { texts: TEXTS[language], words: shownWords(language), ways })
}

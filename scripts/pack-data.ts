// Packs the guide's texts and the search index into the files the extension reads: run by the build.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { FACTS } from '../guide/facts/index.ts'
import { LANGUAGES } from '../guide/language.ts'
import metadata from '../guide/numbers/metadata.generated.json' with { type: 'json' }
import index from '../guide/search/index.generated.json' with { type: 'json' }

/** Folder the packed files are written to; the build copies it into the package as `data/`. */
const FOLDER = process.argv[2] ?? join('.wxt', 'data')

/** Words to be found by are in the search index: the texts that are shown do without them. */
const withoutSearchWords = (key: string, value: unknown) =>
  key === 'searchWords' ? undefined : value

function pack(name: string, data: unknown): void {
  const json = JSON.stringify(data, withoutSearchWords)
  writeFileSync(join(FOLDER, `${name}.json.gz`), gzipSync(json, { level: 9 }))
}

mkdirSync(FOLDER, { recursive: true })
pack('facts', FACTS)
pack('search-index', index)
pack('number-metadata', metadata)
for (const language of LANGUAGES) {
  const { texts, words } = await import(`../guide/texts/${language}/index.ts`)
  const { ways } = await import(`../guide/texts/${language}/ways.ts`)
  pack(`texts.${language}`, { texts, words, ways })
}

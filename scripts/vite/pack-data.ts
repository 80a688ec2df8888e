// Packs the guide's texts, facts, indexes and numbers into the files the extension reads: run by the build.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipAsync } from '@gfx/zopfli'
import iconv from 'iconv-lite'
import { FACTS } from '../../guide/facts/index.ts'
import { LANGUAGES } from '../../guide/language.ts'
import { CARRIER_PREFIXES } from '../../guide/numbers/carriers.generated.ts'
import plans from '../../guide/numbers/metadata.generated.json' with { type: 'json' }
import index from '../../guide/search/index.generated.json' with { type: 'json' }
import { TEXTS, WORDS_IN } from '../../guide/texts/index.ts'
import { encodingOf } from '../../platform/packed-encoding.ts'

/** Folder the packed files are written to; the build copies it into the package as `data/`. */
const FOLDER = process.argv[2] ?? join('.wxt', 'data')

/**
 * Fields of the data that nothing on a screen reads: the words that texts are found by (they are in the search index)
 * and how facts were found (docs/facts.md).
 */
const NOT_SHIPPED: ReadonlySet<string> = new Set(['searchWords', 'statement', 'alsoSources'])

const shipped = (key: string, value: unknown) => (NOT_SHIPPED.has(key) ? undefined : value)

const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`

/** JSON in the encoding, with an escape for each character it lacks. */
function encodeJson(data: unknown, encoding: string): Buffer {
  const json = JSON.stringify(data, shipped)
  const known = (text: string) => iconv.decode(iconv.encode(text, encoding), encoding) === text
  const written = json.replaceAll(/[^\x20-\x7e]/gu, (text) =>
    known(text) ? text : text.replaceAll(/[\s\S]/g, escaped),
  )
  return iconv.encode(written, encoding)
}

async function pack(name: string, data: unknown): Promise<void> {
  const packed = await gzipAsync(encodeJson(data, encodingOf(name)), { numiterations: 15 })
  writeFileSync(join(FOLDER, `${name}.json.gz`), packed)
}

// Anew each time: what is no longer packed must not ship.
rmSync(FOLDER, { recursive: true, force: true })
mkdirSync(FOLDER, { recursive: true })
await pack('facts', FACTS)
await pack('search-index', index)
await pack('number-metadata', { plans, carriers: CARRIER_PREFIXES })
for (const language of LANGUAGES) {
  const { ways } = await import(`../../guide/texts/${language}/ways.ts`)
  await pack(`texts.${language}`, { texts: TEXTS[language], words: WORDS_IN[language], ways })
}

// npm run measure:search -- FILE [FILE…]: hit@1, hit@3 and mean reciprocal rank of the search over files of
// `lang<TAB>query<TAB>topic[<TAB>kind]` lines (a first line `lang…` is a heading; topic `NONE`: not in this guide), by language and kind; lists misses.
import { readFileSync } from 'node:fs'
import { cutIntoSyllables } from '../../guide/search/pinyin.ts'
import { NOT_IN_GUIDE, topicsFound } from '../commands/topics-found.ts'
import { openShippedIndex } from '../generate/search-index/open.ts'

const index = openShippedIndex()

/** Returns the kind of a query whose file does not give it: code, pinyin or plain, by its letters alone. */
function kindOf(query: string): string {
  if (/^[\d*#+＊＃０-９\s]+$/u.test(query)) return 'code'
  if (/^[a-z ]+$/iu.test(query) && isPinyin(query)) return 'pinyin'
  return 'plain'
}

function isPinyin(query: string): boolean {
  return query
    .toLowerCase()
    .split(' ')
    .every((word) => cutIntoSyllables(word, index.syllables).length > 0)
}

interface Row {
  lang: string
  query: string
  topic: string
  kind: string
  found: string[]
}

function readRows(file: string): Row[] {
  const lines = readFileSync(file, 'utf8').split(/\r?\n/u)
  return lines.flatMap((line) => {
    const [lang = '', query = '', topic = '', kind] = line.split('\t')
    if (topic === '' || lang === 'lang') return []
    const found = topicsFound(query, index)
    return [{ lang, query, topic, kind: kind ?? kindOf(query), found }]
  })
}

const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`.padStart(8)

/** The place of the topic that should answer, 0 if it is not found; of `NONE`, nothing found is right too. */
function rankOf({ found, topic }: Row): number {
  return topic === NOT_IN_GUIDE && found.length === 0 ? 1 : found.indexOf(topic) + 1
}

function summary(name: string, rows: readonly Row[]): string {
  const ranks = rows.map(rankOf)
  const first = ranks.filter((rank) => rank === 1).length
  const three = ranks.filter((rank) => rank >= 1 && rank <= 3).length
  const reciprocal = ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0) / rows.length
  return `${name.padEnd(16)}${String(rows.length).padStart(5)}  hit@1 ${share(first, rows.length)}  hit@3 ${share(three, rows.length)}  MRR ${reciprocal.toFixed(3)}`
}

function report(file: string): void {
  const rows = readRows(file)
  if (rows.length === 0) {
    console.log(`${file}: no rows of lang<TAB>query<TAB>topic`)
    return
  }
  console.log(`${file}\n${summary('all', rows)}`)
  for (const by of ['lang', 'kind'] as const)
    for (const name of new Set(rows.map((row) => row[by])))
      console.log(
        summary(
          `${by} ${name}`,
          rows.filter((row) => row[by] === name),
        ),
      )
  for (const { lang, query, topic, kind, found } of rows)
    if (rankOf({ lang, query, topic, kind, found }) !== 1)
      console.log(
        `miss  ${lang}  ${kind}  ${query}  → ${found.slice(0, 4).join(', ') || 'nothing'}  (${topic})`,
      )
}

const files = process.argv.slice(2)
if (files.length === 0) {
  console.error('name a file of queries: npm run measure:search -- tests/guide/queries.tsv')
  process.exit(2)
}
for (const file of files) {
  try {
    report(file)
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : error}`)
    process.exitCode = 2
  }
}

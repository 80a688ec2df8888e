// npm run bench:search [FILE]: our search against plain MiniSearch and Fuse.js on the same topics and queries (FILE:
// `lang<TAB>query<TAB>topic`, by default tests/guide/queries.tsv): build, load, time a query, size, quality.
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { CONTENDERS, type Contender } from './search-contenders.ts'

const file =
  process.argv[2] ?? fileURLToPath(new URL('../tests/guide/queries.tsv', import.meta.url))
const rows = readFileSync(file, 'utf8')
  .split('\n')
  .slice(1)
  .filter((line) => line !== '')
  .map((line) => line.split('\t'))
const queries = rows.map(([, query = '']) => query)

function milliseconds(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}

/** A round longer than this isn't repeated: one measurement of a slow engine is enough. */
const LONGEST_ROUND_MS = 5000
const ROUNDS = 3

interface Run {
  found: ReadonlyMap<string, readonly string[]>
  /** Microseconds of each query, sorted. */
  times: readonly number[]
}

/** Runs every query once, then some more rounds if that was quick. */
function run(find: (query: string) => string[]): Run {
  const found = new Map<string, readonly string[]>()
  const round = () =>
    queries.map((query) => 1000 * milliseconds(() => found.set(query, find(query))))
  const first: number[] = []
  const took = milliseconds(() => first.push(...round()))
  const times = took > LONGEST_ROUND_MS ? first : Array.from({ length: ROUNDS }, round).flat()
  return { found, times: times.sort((one, other) => one - other) }
}

function hits(found: Run['found'], depth: number): string {
  const right = rows.filter(([, query = '', topic = '']) =>
    found.get(query)?.slice(0, depth).includes(topic),
  )
  return `${((100 * right.length) / rows.length).toFixed(1)} %`
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`

async function measure({ build, data, load, code }: Contender) {
  const buildTime = milliseconds(build)
  const shipped = data()
  const loadTime = milliseconds(() => load(shipped))
  const find = load(shipped)
  const first = milliseconds(() => find('余额'))
  const { found, times } = run(find)
  return {
    'build ms': Math.round(buildTime),
    'load ms': loadTime.toFixed(1),
    'first query ms': first.toFixed(2),
    'query µs median': Math.round(quantile(times, 0.5)),
    'query µs p95': Math.round(quantile(times, 0.95)),
    'query µs worst': Math.round(times.at(-1) ?? 0),
    code: kilobytes(await codeBytes(code)),
    data: kilobytes(Buffer.byteLength(shipped)),
    'hit@1': hits(found, 1),
    'hit@3': hits(found, 3),
  }
}

console.log(`${queries.length} queries of ${relative('.', file)}`)
const table: Record<string, unknown> = {}
for (const contender of CONTENDERS) table[contender.name] = await measure(contender)
console.table(table)

/** Returns the minified size of a module in bytes, given as source that imports what would be shipped. */
async function codeBytes(source: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  })
  return outputFiles[0]?.contents.length ?? 0
}

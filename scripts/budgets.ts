import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { deflateRawSync } from 'node:zlib'

/** A size that must not grow unnoticed. Its limit is a decision: whoever moves it says why. */
interface Budget {
  name: string
  /** In bytes. */
  limit: number
  /** The size in bytes of what is built; 0 if nothing was found to measure. */
  measure(): number
}

const CHROME = join('.output', 'chrome-mv3')
const FIREFOX = join('.output', 'firefox-mv3')

const BUDGETS: readonly Budget[] = [
  // 450 kB carried 32 topics in three languages; ten more are 60 kB of texts and index, and the licences 17 kB.
  { name: 'the zip for the Chrome store', limit: 1_100_000, measure: () => zipSize(CHROME) },
  { name: 'the zip for Firefox’s store', limit: 1_100_000, measure: () => zipSize(FIREFOX) },
  {
    name: 'the gate, on every page',
    limit: 1_000,
    measure: () => sizeOf([join(CHROME, 'gate.js')]),
  },
  {
    // What stands beside a brand is read by words, stems and trigrams: 8 kB that stop twice as many unseen fakes.
    // What it paints over a stopped page is 2 kB more, in three languages: where no page of ours may stand, it stays.
    name: 'the judge, on addresses with something of a brand',
    limit: 27_500,
    measure: () => sizeOf([join(CHROME, 'judge.js')]),
  },
  {
    // What looks at a page and what draws the panel are apart: most pages that are looked at are shown nothing.
    name: 'the panel’s look, injected on demand',
    limit: 44_000,
    measure: () => sizeOf([join(CHROME, 'panel.js')]),
  },
  {
    name: 'the panel as it is drawn, injected when there is something to show',
    limit: 35_000,
    measure: () => sizeOf([join(CHROME, 'stage.js')]),
  },
  {
    // 430 kB packed, most of the zip: it reads a tenth more codes than the best reader in plain JavaScript, five times as fast.
    name: 'the reader of QR codes, loaded with the first picture',
    limit: 1_100_000,
    measure: () => sizeOf(assetsOf(['picture-worker', 'zxing_reader'])),
  },
  {
    // 10 kB of it are the polyfill, which only Chromium before 148 needs; the first words of all
    // three languages come in one file, since asking for one more costs the first paint more than reading 14 kB. 14 kB are
    // the guide's start, which was a file loaded by a script and not counted while the limit was 145 kB. 1 kB loads the
    // styles of the views, which were 23 kB more in the first style sheet.
    name: 'the popup’s code with its search, before a view is opened',
    limit: 164_000,
    measure: popupCode,
  },
  {
    // Colours and sizes of every page, and the look of home and search: a view that is opened later brings its own.
    name: 'the popup’s style sheets, before a view is opened',
    limit: 22_500,
    measure: () => sizeOf(sheetsOf('popup.html')),
  },
]

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

/** Returns the assets with these names. */
const assetsOf = (names: readonly string[]): string[] => {
  const folder = join(CHROME, 'assets')
  return readdirSync(folder)
    .filter((file) => names.some((name) => file.startsWith(`${name}-`)))
    .map((file) => join(folder, file))
}

const sizeOf = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + (existsSync(file) ? readFileSync(file).length : 0), 0)

/**
 * Bytes that a zip needs besides packed files and names: two headers for each file and an end record (APPNOTE.TXT,
 * 4.3).
 */
const ZIP_HEADERS = 30 + 46
const ZIP_END = 22

/**
 * Returns the size of the zip that a store gets, computed from its files: it is the same on every machine, and nothing
 * is written.
 */
function zipSize(folder: string): number {
  const sizes = filesIn(folder).map((file) => {
    const content = readFileSync(file)
    const packed = Math.min(content.length, deflateRawSync(content, { level: 9 }).length)
    return packed + ZIP_HEADERS + 2 * Buffer.byteLength(relative(folder, file))
  })
  return sizes.reduce((sum, size) => sum + size, ZIP_END)
}

/** Returns the bytes of the code that the popup runs before a view is opened. */
export function popupCode(): number {
  return sizeOf(chunksOf(['popup', 'search-engine']))
}

/** Returns the chunks with these names and every chunk that they import statically. */
function chunksOf(names: readonly string[]): string[] {
  const folder = join(CHROME, 'chunks')
  const isNamed = (file: string) => names.some((name) => file.replace(/-.{8}\.js$/, '') === name)
  const found = new Set(readdirSync(folder).filter(isNamed))
  if (found.size < names.length) return []
  // Files added during the loop are visited too.
  for (const file of found) {
    const code = readFileSync(join(folder, file), 'utf8')
    for (const [, imported = ''] of code.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+)/g))
      found.add(imported)
  }
  return [...found].map((file) => join(folder, file))
}

/** Returns the style sheets that a page names. */
const sheetsOf = (page: string): string[] =>
  [
    ...readFileSync(join(CHROME, page), 'utf8').matchAll(
      /<link rel="stylesheet"[^>]* href="([^"]+)"/g,
    ),
  ].map(([, address = '']) => join(CHROME, address))

/** Measures both builds against the budgets. Prints every figure and returns one sentence for each broken budget. */
export function budgetProblems(): string[] {
  const missing = [CHROME, FIREFOX].filter((folder) => !existsSync(folder))
  if (missing.length > 0) return [`${missing.join(', ')} was not built: nothing could be measured.`]
  return BUDGETS.flatMap(({ name, limit, measure }) => {
    const size = measure()
    const full = Math.round((1000 * size) / limit) / 10
    console.log(`  ${(size / 1000).toFixed(1)} of ${limit / 1000} kB, ${full} % full: ${name}`)
    if (size === 0) return [`${name}: nothing of that name was built, so nothing was measured.`]
    return size <= limit
      ? []
      : [`${name}: ${size} bytes, ${size - limit} over the budget of ${limit}.`]
  })
}

import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Loader, transformSync } from 'esbuild'

/** The checksum of what the README's pictures show, written beside them when they are taken. */
export const SUM = join('docs', 'pictures', 'shown.sha256')

/** What draws the popup's first view, the panel on an operator's page and the stopped page. */
const DRAWN = [
  'app/{app,footer}.{tsx,module.css}',
  'app/search/{search-box,entry-list,operator-filter}.{tsx,module.css}',
  'app/tab/{tab-card,real-page}.tsx',
  'app/views/home-view.{tsx,module.css}',
  'components/{choice,emblem,host-name,icon,list-row,search-field,seal,stopped,verdict-card}/*.{tsx,css}',
  'content/panel/view/{headline,parts,render-panel}.ts',
  'content/panel/view/panel.css',
  'demo/pages/operator.html',
  'entrypoints/stopped/stopped-view.tsx',
  'public/guide-frame.css',
  'styles/{base,tokens}.css',
]

/** The words in them: of each catalogue, by language, those whose names match. */
const WORDS = [
  { file: 'ui.ts', shown: /^(?:name|operators|needs|verdict|search|home|filter|footer)$/ },
  { file: 'page.ts', shown: /^panel/ },
  { file: 'stopped.ts', shown: /./ },
]

/** Returns code as it works, so that comments, types, names of locals and moved files change nothing. */
function bare(file: string): string {
  const code = readFileSync(file, 'utf8')
  const loader = extname(file).slice(1)
  if (loader === 'html') return code.replace(/\s+/g, ' ')
  const made = transformSync(code, { loader: loader as Loader, minify: true, jsx: 'automatic' })
  return made.code.replace(/\bimport\b[^;]*?"[^"]*";/g, '')
}

async function wordsIn(file: string, shown: RegExp): Promise<string> {
  const catalogues: object = await import(pathToFileURL(file).href)
  const written = (_key: string, value: unknown): unknown =>
    typeof value === 'function' ? String(value).replace(/\s+/g, ' ') : value
  const all = Object.values(catalogues).flatMap((catalogue: object) => Object.entries(catalogue))
  return JSON.stringify(
    all.filter(([name]) => shown.test(name)),
    written,
  )
}

/** Resolves to one checksum of all of it, the same on every system. */
export async function shownSum(): Promise<string> {
  const hash = createHash('sha256')
  const drawn = DRAWN.flatMap((pattern) => globSync(pattern)).map((file) =>
    file.replaceAll('\\', '/'),
  )
  for (const file of drawn.toSorted()) hash.update(bare(file))
  for (const { file, shown } of WORDS)
    for (const catalogue of globSync(`locales/*/${file}`).toSorted())
      hash.update(await wordsIn(catalogue, shown))
  return hash.digest('hex')
}

/** Resolves to what is wrong with the README's pictures, or to null if they show what is built today. */
export async function pictureProblem(): Promise<string | null> {
  const current = readFileSync(SUM, 'utf8').trim() === (await shownSum())
  return current
    ? null
    : 'The pictures in the READMEs are older than what they show: run npm run shots:readme.'
}

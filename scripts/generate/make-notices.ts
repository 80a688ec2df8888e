import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GeneratedFile } from './generators.ts'

/** One thing of other people's that is in the package, and the file with its licence. */
interface Notice {
  title: string
  /** What of it ships, if that is not plain. */
  what?: string
  /** Absent if the text stands above already. */
  licence?: string
}

const ROOT = join(import.meta.dirname, '../..')
const inPackage = (name: string, file: string) => join('node_modules', name, file)

/** Data that ships although the package it was made with does not. */
const DATA: readonly Notice[] = [
  {
    title: 'Lucide and Feather icons',
    licence: join('components', 'icon', 'LICENSE'),
  },
  {
    title: 'WXT',
    what: 'a few lines that start the background and the scripts in pages',
    // The package has no licence file; its module for the polyfill, by the same author, has it.
    licence: inPackage('@wxt-dev/webextension-polyfill', 'LICENSE'),
  },
  {
    title: 'Unicode confusables (UTS 39)',
    what: 'the table of letters that are drawn alike',
    licence: join('scripts', 'generate', 'notices', 'unicode-3.0.txt'),
  },
  {
    title: 'Public Suffix List (https://publicsuffix.org)',
    what: 'the suffixes that addresses like the operators’ end in; MPL-2.0, as above; the whole list is at its address',
  },
  {
    title: 'libphonenumber (https://github.com/google/libphonenumber)',
    what: 'numbering plans',
    licence: inPackage('libphonenumber-js', 'LICENSE.Apache'),
  },
  {
    title: 'OpenCC (https://github.com/BYVoid/OpenCC)',
    what: 'traditional forms of characters, in the search index; the Apache licence above',
    licence: inPackage('opencc-js', 'LICENSE'),
  },
  {
    title: 'pinyin-pro',
    what: 'readings of characters, in the search index',
    licence: inPackage('pinyin-pro', 'LICENSE'),
  },
  {
    title: 'Russian Hunspell dictionary',
    what: 'how often letters follow each other',
    licence: inPackage('dictionary-ru', 'license'),
  },
  {
    title: 'SCOWL and en_US Hunspell dictionary',
    what: 'some sixty words that fakes put beside names',
    licence: inPackage('dictionary-en', 'license'),
  },
]

interface PackageFile {
  version: string
  license: string
  dependencies?: Record<string, string>
}

const readPackage = (folder: string): PackageFile =>
  JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8'))

/** Returns the packages that ship: the dependencies, and theirs, each once. */
function shippedPackages(): string[] {
  const found = new Set(Object.keys(readPackage('.').dependencies ?? {}))
  // Packages added during the loop are visited too.
  for (const name of found)
    for (const inner of Object.keys(readPackage(join('node_modules', name)).dependencies ?? {}))
      found.add(inner)
  return [...found].sort()
}

function packageNotice(name: string): Notice {
  const folder = join('node_modules', name)
  const { version, license } = readPackage(folder)
  const file = readdirSync(join(ROOT, folder)).find((file) => /^licen[cs]e/i.test(file))
  if (file === undefined) throw new Error(`${name} has no licence file: its notice can't be made.`)
  return { title: `${name} ${version} (${license})`, licence: join(folder, file) }
}

function notice({ title, what, licence }: Notice): string {
  const lines = what === undefined ? [title] : [title, `In this package: ${what}.`]
  if (licence === undefined) return lines.join('\n')
  const text = readFileSync(join(ROOT, licence), 'utf8').replaceAll('\r', '').trim()
  return [...lines, '', text].join('\n')
}

const LINE = `\n\n${'-'.repeat(72)}\n\n`

/** The project's licence and everybody else's, as one text in the package. */
export function generate(): GeneratedFile[] {
  const own = readFileSync(join(ROOT, 'LICENSE'), 'utf8').trim()
  const names = 'MTS, Beeline, MegaFon, T2 and Yota'
  const parts = [
    `Top-up Guard\n\n${own}\n\nNot affiliated with ${names}: their names are trademarks of their owners.`,
    ...shippedPackages().map((name) => notice(packageNotice(name))),
    ...DATA.map(notice),
  ]
  return [{ path: 'public/notices.txt', content: `${parts.join(LINE)}\n` }]
}

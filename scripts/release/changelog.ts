import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LANGUAGES } from '../../guide/language.ts'

const ROOT = join(import.meta.dirname, '../..')

/** Returns one sentence for each book that does not speak of the version. */
export function changelogProblems(version: string): string[] {
  const changelog = readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8')
  const latest = /^## (\d+\.\d+\.\d+)/m.exec(changelog)?.[1]
  const problems = LANGUAGES.filter((language) => releaseNotes(language)[version] === undefined)
  return [
    ...(latest === version
      ? []
      : [`CHANGELOG.md begins with ${latest}, package.json says ${version}.`]),
    ...problems.map(
      (language) => `store/${language}/release-notes.json has no notes for ${version}.`,
    ),
  ]
}

/** Returns what each version brought, in a language, by the version. */
export function releaseNotes(language: string): Readonly<Record<string, readonly string[]>> {
  return JSON.parse(readFileSync(join(ROOT, 'store', language, 'release-notes.json'), 'utf8'))
}

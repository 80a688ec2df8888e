import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'

/** What decides how the README's pictures look. */
const SHOWN = [
  'app/*.{ts,tsx,css}',
  'app/{tab,search}/*.{tsx,css}',
  'app/views/home-view.{tsx,module.css}',
  'components/{choice,emblem,list-row,search-field,stopped,verdict-card}/*.{tsx,css}',
  'content/panel/view/*.{ts,css}',
  'demo/pages/*.html',
  'locales/*/{page,stopped,ui}.ts',
  'styles/*.css',
]

/** Returns one checksum of all of it, the same on every system. */
export function shownSum(): string {
  const hash = createHash('sha256')
  const files = SHOWN.flatMap((pattern) => globSync(pattern)).map((file) =>
    file.replaceAll('\\', '/'),
  )
  for (const file of files.sort())
    hash.update(file).update(readFileSync(file, 'utf8').replaceAll('\r\n', '\n'))
  return hash.digest('hex')
}

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Lines of a corpus file without its last empty one; null where the file is absent. */
export function linesOf(directory: string, file: string): string[] | null {
  const path = join(directory, file)
  return existsSync(path) ? readFileSync(path, 'utf8').replace(/\n$/, '').split('\n') : null
}

/** Rows of a tab-separated file, by column name. */
export function rowsOf(directory: string, file: string): Record<string, string>[] | null {
  const [head, ...lines] = linesOf(directory, file) ?? []
  if (head === undefined) return null
  const names = head.split('\t')
  return lines.map((line) => {
    const cells = line.split('\t')
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']))
  })
}

/** A JSON file's value; null where the file is absent. */
export function jsonOf(directory: string, file: string): unknown {
  const path = join(directory, file)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null
}

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Returns the lines of a corpus file without a last empty one, or null if there is no such file. */
export function linesOf(directory: string, file: string): string[] | null {
  const path = join(directory, file)
  return existsSync(path) ? readFileSync(path, 'utf8').replace(/\n$/, '').split('\n') : null
}

/** Returns the rows of a tab-separated file, by column name, or null if there is no such file. */
export function rowsOf(directory: string, file: string): Record<string, string>[] | null {
  const [head, ...lines] = linesOf(directory, file) ?? []
  if (head === undefined) return null
  const names = head.split('\t')
  return lines.map((line) => {
    const cells = line.split('\t')
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']))
  })
}

/** Returns a JSON file's value, or null if there is no such file. */
export function jsonOf(directory: string, file: string): unknown {
  const path = join(directory, file)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null
}

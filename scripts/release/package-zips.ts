import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { createZip } from '@aklinker1/zero-zip'

const byName = (one: string, other: string): number => (one < other ? -1 : 1)

/** Folders at the root that are made, never source. */
const MADE = new Set(['.git', '.output', '.wxt', '.cache', 'node_modules', 'shots', 'test-results'])

/** Returns every file below a folder, with forward slashes, in the order of their names. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort(byName)
}

/** Zips files of a folder. The result depends on their names and contents only: a zip made again is the same. */
async function zipOf(folder: string, files: readonly string[]): Promise<Buffer> {
  const zip = createZip({ level: 9 })
  for (const file of files) zip.addFile(file, readFileSync(join(folder, file)))
  return zip.toBuffer()
}

/** Zips a built extension. */
export const zipBuild = (folder: string): Promise<Buffer> => zipOf(folder, filesBelow(folder))

/** Runs Git in a folder; returns null if there is no Git, or no repository. */
function git(root: string, args: readonly string[]): string | null {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' })
  return status === 0 ? stdout : null
}

/** Returns the project's source files: all that Git does not ignore or, in an unpacked sources zip, all that is there. */
export function sourceFiles(root: string): string[] {
  const known = git(root, ['ls-files', '-z', '--cached', '--others', '--exclude-standard'])
  const files = known?.split('\0').filter((file) => file !== '' && existsSync(join(root, file)))
  if (files !== undefined) return files.sort(byName)
  return filesBelow(root).filter((file) => !MADE.has(file.split('/')[0] ?? ''))
}

/** Returns a sentence if some source is not committed: a release must be what a tag can name. */
export function uncommittedProblems(root: string): string[] {
  const changed = git(root, ['status', '--porcelain'])
  return changed ? ['Some changes are not committed: a release must be what its tag names.'] : []
}

/** Zips the sources from which anybody can build and test what ships; dotfiles belong to them. */
export const zipSources = (root: string): Promise<Buffer> => zipOf(root, sourceFiles(root))

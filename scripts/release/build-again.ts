import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { sourceFiles, zipBuild } from './package-zips.ts'

/**
 * Builds once more, from nothing but the source files in another folder, and returns the zips of the packages by the
 * name of their build. If they are the same as the first ones, anybody can make them from the sources.
 */
export async function buildAgain(
  root: string,
  builds: readonly string[],
): Promise<Map<string, Buffer>> {
  const folder = mkdtempSync(join(tmpdir(), 'topup-guard-again-'))
  try {
    for (const file of sourceFiles(root)) {
      const copy = join(folder, file)
      mkdirSync(dirname(copy), { recursive: true })
      writeFileSync(copy, readFileSync(join(root, file)))
    }
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
    const built = spawnSync(process.execPath, ['scripts/build.ts', ...builds], {
      cwd: folder,
      encoding: 'utf8',
    })
    if (built.status !== 0) throw new Error(`The sources alone do not build:\n${built.stderr}`)
    const zips = builds.map(
      async (name) => [name, await zipBuild(join(folder, '.output', `${name}-mv3`))] as const,
    )
    return new Map(await Promise.all(zips))
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

/**
 * Folder of the built extension for a browser. Set EXTENSION_DIR to test another build.
 * Throws where it has not been built: the tests run what ships, never the sources.
 */
export function builtExtension(browser: 'chrome' | 'firefox'): string {
  const folder = resolve(process.env.EXTENSION_DIR ?? join('.output', `${browser}-mv3`))
  if (!existsSync(join(folder, 'manifest.json'))) {
    throw new Error(
      `No built extension in ${folder}: run "node scripts/build.ts ${browser}" first.`,
    )
  }
  return folder
}

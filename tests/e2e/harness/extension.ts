import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Folders of the builds, by what `node scripts/build.ts` calls them. */
const BUILDS = {
  chrome: 'chrome-mv3',
  firefox: 'firefox-mv3',
  gallery: 'chrome-mv3-gallery',
}

/**
 * Folder of the extension built for a browser, or with its gallery. Set EXTENSION_DIR to test another build.
 * Throws where it has not been built: the tests run what ships, never the sources.
 */
export function builtExtension(build: keyof typeof BUILDS): string {
  const other = build === 'gallery' ? undefined : process.env.EXTENSION_DIR
  const folder = resolve(other ?? join('.output', BUILDS[build]))
  if (!existsSync(join(folder, 'manifest.json'))) {
    throw new Error(`No built extension in ${folder}: run "node scripts/build.ts ${build}" first.`)
  }
  return folder
}

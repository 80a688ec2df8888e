import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { zipBuild } from './package-zips.ts'

/**
 * `npm run build-for-amo`: what a reviewer of addons.mozilla.org runs in the unpacked sources. Builds the Firefox package
 * and prints the SHA-256 of its zip, which is that of the uploaded one.
 */
const built = spawnSync(process.execPath, ['scripts/build.ts', 'firefox'], { stdio: 'inherit' })
if (built.status !== 0) process.exit(1)
const folder = join('.output', 'firefox-mv3')
const sum = createHash('sha256')
  .update(await zipBuild(folder))
  .digest('hex')
console.log(`The package is in ${folder}; zipped, its SHA-256 is\n${sum}`)

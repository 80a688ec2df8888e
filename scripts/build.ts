import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** What can be built, and how wxt is told to. */
const BUILDS: Readonly<Record<string, readonly string[]>> = {
  chrome: ['-b', 'chrome', '--mv3'],
  firefox: ['-b', 'firefox', '--mv3'],
  // The Chrome build with a page that shows every state of every component.
  gallery: ['-b', 'chrome', '--mv3', '--mode', 'gallery'],
}

/**
 * `node scripts/build.ts chrome|firefox|gallery …`: builds the extension for each browser named into `.output/`.
 * Quiet unless it fails; exits non-zero then.
 */
const names = process.argv.slice(2)
for (const name of names.length > 0 ? names : ['chrome', 'firefox']) {
  const wxt = join('node_modules', 'wxt', 'bin', 'wxt.mjs')
  const args = BUILDS[name]
  if (!args) throw new Error(`There is no build called ${name}.`)
  const built = spawnSync(process.execPath, [wxt, 'build', ...args], { encoding: 'utf8' })
  if (built.status !== 0) {
    console.error(built.stdout, built.stderr)
    process.exit(1)
  }
  console.log(`Built ${name}`)
}

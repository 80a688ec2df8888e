import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/**
 * `node scripts/build.ts chrome|firefox …`: builds the extension for each browser named into `.output/`.
 * Quiet unless it fails; exits non-zero then.
 */
const browsers = process.argv.slice(2)
for (const browser of browsers.length > 0 ? browsers : ['chrome', 'firefox']) {
  const wxt = join('node_modules', 'wxt', 'bin', 'wxt.mjs')
  const built = spawnSync(process.execPath, [wxt, 'build', '-b', browser, '--mv3'], {
    encoding: 'utf8',
  })
  if (built.status !== 0) {
    console.error(built.stdout, built.stderr)
    process.exit(1)
  }
  console.log(`Built .output/${browser}-mv3`)
}

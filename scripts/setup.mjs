// Sets a bare machine up: plain Node ≥ 20, no dependencies. Does nothing when everything is current.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findBrowser, installBrowser } from './browsers.mjs'
import { run } from './run.mjs'

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const STAMP = join(ROOT, 'node_modules', '.topup-guard-set-up')

/** The project's own Node (24), installed as a dependency, so that scripts do not depend on the system's. */
export const NODE = join(
  ROOT,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
)

/** Returns the hash of the lockfile: if the stamp holds it, the installed packages are current. */
function lockfileHash() {
  return createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex')
}

function installPackages() {
  const wanted = lockfileHash()
  const current = existsSync(STAMP) && existsSync(NODE) && readFileSync(STAMP, 'utf8') === wanted
  if (current) return
  console.log('Installing packages (first run, or the lockfile changed) …')
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: ROOT })
  // Some npm versions hold install scripts back until approved; the project's Node needs its own.
  if (!existsSync(NODE)) run('npm', ['rebuild', 'node', '--loglevel=error'], { cwd: ROOT })
  run(NODE, [join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), 'prepare'], {
    cwd: ROOT,
    quiet: true,
  })
  writeFileSync(STAMP, wanted)
}

/**
 * Brings packages and the named browsers up to date.
 * @param {('chromium' | 'firefox')[]} browsers
 * @returns {Record<string, string>} paths of the browsers' executables
 */
export function setUp(browsers) {
  installPackages()
  const found = {}
  for (const name of browsers) {
    const path = findBrowser(name) ?? installBrowser(name)
    if (!path) process.exit(1)
    found[name] = path
  }
  return found
}

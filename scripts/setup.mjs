// Sets a bare machine up: plain Node ≥ 20, no dependencies. Does nothing when everything is current.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findBrowser, installBrowser } from './browsers.mjs'
import { run } from './run.mjs'

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
/** The oldest Node that can install the packages (`engines` in package.json). */
const OLDEST_NODE = 20
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

/** What npm prints if it could not reach its registry. */
const UNREACHABLE =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED|ERR_SOCKET_TIMEOUT|network timeout/

/** Runs npm in the project's folder. Returns its exit code and what it printed to standard error. */
function runNpm(args) {
  const { status, stderr } = spawnSync('npm', [...args, '--loglevel=error'], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    // npm is a .cmd file on Windows, which only a shell starts.
    shell: process.platform === 'win32',
  })
  return { status, said: stderr ?? '' }
}

/** Returns whether npm reaches its registry; one that answers with an error is reached. */
function reachesRegistry() {
  const { status, said } = runNpm(['ping', '--fetch-retries=0', '--fetch-timeout=20000'])
  return status === 0 || !UNREACHABLE.test(said)
}

/** Runs npm in the project's folder. If it fails, says why in one sentence and stops the script. */
function npm(args) {
  const { status, said } = runNpm(args)
  if (status === 0) return
  console.error(
    UNREACHABLE.test(said)
      ? 'The packages could not be downloaded: npm does not reach its registry. Connect to the network (npm has its own setting for a proxy) and run the command again.'
      : `${said}\nThis step failed: npm ${args.join(' ')}`,
  )
  process.exit(status ?? 1)
}

/** Installs the packages of the lockfile, and the project's Node among them. */
function installPackages() {
  console.error('Installing packages (first run, or the lockfile changed) …')
  // Without a network npm would try every package again and again, for minutes; what it has downloaded before may do.
  const offline = reachesRegistry() ? [] : ['--offline']
  npm(['ci', '--no-audit', '--no-fund', ...offline])
  // Some npm versions hold install scripts back until approved; the project's Node needs its own.
  if (!existsSync(NODE)) npm(['rebuild', 'node', ...offline])
  run(NODE, [join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), 'prepare'], {
    cwd: ROOT,
    quiet: true,
  })
  writeFileSync(STAMP, lockfileHash())
}

/** Stops the script with a sentence if the system's Node is too old to go on. */
function refuseOldNode() {
  const major = Number(process.versions.node.split('.')[0])
  if (major >= OLDEST_NODE) return
  console.error(
    `Node.js ${OLDEST_NODE} or newer is needed, and this is ${process.versions.node}: install it from https://nodejs.org and run the command again.`,
  )
  process.exit(1)
}

/**
 * Installs the packages if they are missing, or if those that were installed here belong to another lockfile. Packages
 * that somebody installed by hand are left alone, unless `strict`.
 */
export function setUpPackages({ strict = false } = {}) {
  refuseOldNode()
  const stamp = existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : null
  const known = stamp === null ? !strict : stamp === lockfileHash()
  if (!existsSync(NODE) || !known) installPackages()
}

/**
 * Brings packages and the named browsers up to date.
 * @param {('chromium' | 'firefox')[]} browsers
 * @returns {Record<string, string>} paths of the browsers' executables
 */
export function setUp(browsers) {
  setUpPackages({ strict: true })
  const found = {}
  for (const name of browsers) {
    const path = findBrowser(name) ?? installBrowser(name)
    if (!path) process.exit(1)
    found[name] = path
  }
  return found
}

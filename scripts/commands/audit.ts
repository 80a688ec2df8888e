import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * `npm run audit`: known weaknesses of the packages, and their licences. Exits non-zero for a weakness called high or
 * critical, or for a licence nobody has looked at. If the registry can't be asked, it says so, and only the licences
 * count.
 */

/** Licences that let the package be used as a tool or be shipped with its notice. */
const KNOWN =
  /^\(?(MIT|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|MPL-2\.0|CC0-1\.0|CC-BY-4\.0|Unlicense|BlueOak-1\.0\.0|Python-2\.0|MIT-0|WTFPL|LGPL-3\.0-or-later|MIT OR .*|.* OR MIT|.* OR Apache-2\.0)\)?$/

/** Packages whose lockfile entry names no licence of the list, with what theirs allows. */
const LOOKED_AT: Readonly<Record<string, string>> = {
  'eth-phishing-detect': 'DBAD: do what you like; a peer of the benchmarks, never shipped',
  'node-forge': 'BSD-3-Clause, the choice of the two that we take; makes the tests’ certificate',
  'opencc-js': 'MIT and Apache-2.0, both in public/notices.txt',
  pako: 'MIT and Zlib; unpacks zips for the linter',
  winreg: 'BSD-2-Clause by its LICENSE file; finds browsers for web-ext on Windows',
  'dictionary-en': 'MIT AND BSD: as hunspell’s dictionaries; used when words are generated',
}

interface Locked {
  license?: string
}

function unknownLicences(): string[] {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, Locked>
  }
  return Object.entries(packages)
    .map(
      ([path, { license }]) => [path.split('node_modules/').at(-1) ?? '', license ?? ''] as const,
    )
    .filter(([name, licence]) => name && !(name in LOOKED_AT) && !KNOWN.test(licence))
    .map(([name, licence]) => `${name}: ${licence || 'no licence in its package.json'}`)
}

interface AuditReport {
  metadata?: { vulnerabilities: Record<string, number> }
}

/** Asks npm's registry; returns null if it can't answer. */
function weaknesses(): Record<string, number> | null {
  const { stdout } = spawnSync('npm', ['audit', '--json', '--audit=true'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 1 << 26,
  })
  try {
    return (JSON.parse(stdout) as AuditReport).metadata?.vulnerabilities ?? null
  } catch {
    return null
  }
}

const licences = unknownLicences()
const found = weaknesses()
console.log(licences.length === 0 ? '✓ licences' : `✗ licences\n${licences.join('\n')}`)
if (found === null)
  console.log('! The registry could not be asked: nothing is known of weaknesses.')
else console.log(`  weaknesses: ${JSON.stringify(found)}`)
const severe = (found?.high ?? 0) + (found?.critical ?? 0)
process.exitCode = licences.length > 0 || severe > 0 ? 1 : 0

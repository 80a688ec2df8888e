import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { firefoxLintProblems } from '../lint-firefox.ts'
import { buildAgain } from './build-again.ts'
import { changelogProblems } from './changelog.ts'
import { uncommittedProblems, zipBuild, zipSources } from './package-zips.ts'
import { missingAddresses, PROJECT, VERSION } from './project.ts'

/**
 * `npm run release`: makes in `.output/release/` the packages for the stores of Chrome, Edge and Firefox, the sources for
 * Firefox's reviewers, and their checksums. Refuses if the project does not say where it can be reached, if the books do
 * not know the version, or if a second build differs. `-- --dry` makes everything and only says what is missing.
 */
const dry = process.argv.includes('--dry')
const ROOT = join(import.meta.dirname, '../..')
const FOLDER = join('.output', 'release')
const BUILDS = ['chrome', 'firefox'] as const

/** Says what is wrong and ends, unless it may be missing for now. */
function refuse(problems: readonly string[], mayBeMissing = false): void {
  if (problems.length === 0) return
  console.error(problems.map((problem) => `✗ ${problem}`).join('\n'))
  if (!mayBeMissing) process.exit(1)
}
const missing = [
  ...missingAddresses(PROJECT),
  ...changelogProblems(VERSION),
  ...uncommittedProblems(ROOT),
]
refuse(missing, dry)

const built = spawnSync(process.execPath, ['scripts/build.ts', ...BUILDS], { stdio: 'inherit' })
if (built.status !== 0) process.exit(1)
refuse(firefoxLintProblems())
const first = new Map<string, Buffer>()
for (const name of BUILDS) first.set(name, await zipBuild(join('.output', `${name}-mv3`)))
const second = await buildAgain(ROOT, BUILDS)
const differing = BUILDS.filter((name) => !first.get(name)?.equals(second.get(name) ?? Buffer.of()))
refuse(differing.map((name) => `The ${name} package differs when it is built again.`))

const chrome = first.get('chrome') ?? Buffer.of()
const files: readonly (readonly [string, Buffer])[] = [
  [`topup-guard-${VERSION}-chrome.zip`, chrome],
  // Edge takes Chrome's package as it is.
  [`topup-guard-${VERSION}-edge.zip`, chrome],
  [`topup-guard-${VERSION}-firefox.zip`, first.get('firefox') ?? Buffer.of()],
  [`topup-guard-${VERSION}-sources.zip`, await zipSources(ROOT)],
]
rmSync(FOLDER, { recursive: true, force: true })
mkdirSync(FOLDER, { recursive: true })
for (const [name, content] of files) writeFileSync(join(FOLDER, name), content)
const sums = files.map(
  ([name, content]) => `${createHash('sha256').update(content).digest('hex')}  ${name}`,
)
writeFileSync(join(FOLDER, 'SHA256SUMS'), `${sums.join('\n')}\n`)
console.log(
  `${sums.join('\n')}\nIn ${FOLDER}/; a second build from the sources alone gave the same packages.`,
)
if (missing.length > 0) console.log('A dry run: without --dry this release is refused.')

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LANGUAGES } from '../../guide/language.ts'
import { takeShots } from './product-shots.ts'
import { shownSum } from './shown-files.ts'
import { smallest } from './smallest.ts'

/**
 * `npm run shots:readme`: the pictures of the three READMEs, in `docs/pictures/`, from the built extension. With
 * `-- --check` it makes none, and exits non-zero if what they show has changed since they were made.
 */
const FOLDER = join('docs', 'pictures')
const SUM = join(FOLDER, 'shown.sha256')

if (process.argv.includes('--check')) {
  const current = readFileSync(SUM, 'utf8').trim() === shownSum()
  console.log(
    current
      ? 'The pictures are current.'
      : 'The pictures are older than what they show: run npm run shots:readme.',
  )
  process.exitCode = current ? 0 : 1
} else {
  mkdirSync(FOLDER, { recursive: true })
  await takeShots(LANGUAGES, async (language, shots) => {
    const pictures = {
      popup: await shots.popup('', 'https://payment.mts.ru/'),
      panel: await shots.panel(760, 560),
      stopped: await shots.stopped(900, 640),
    }
    for (const [name, picture] of Object.entries(pictures))
      writeFileSync(join(FOLDER, `${language}-${name}.png`), await smallest(picture))
  })
  writeFileSync(SUM, `${shownSum()}\n`)
  console.log(`Nine pictures in ${FOLDER}/`)
}

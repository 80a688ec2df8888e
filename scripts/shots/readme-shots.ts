import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LANGUAGES } from '../../guide/language.ts'
import { takeShots } from './product-shots.ts'
import { pictureProblem, SUM, shownSum } from './shown-files.ts'
import { smallest } from './smallest.ts'

/**
 * `npm run shots:readme`: the pictures of the three READMEs, in `docs/pictures/`, from the built extension. With
 * `-- --check` it makes none, and exits non-zero if what they show has changed since they were made; `npm run check`
 * asks the same.
 */
const FOLDER = join('docs', 'pictures')

if (process.argv.includes('--check')) {
  const problem = await pictureProblem()
  console.log(problem ?? 'The pictures are current.')
  process.exitCode = problem === null ? 0 : 1
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
  writeFileSync(SUM, `${await shownSum()}\n`)
  console.log(`Nine pictures in ${FOLDER}/`)
}

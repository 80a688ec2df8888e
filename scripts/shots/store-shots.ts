import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LANGUAGES, type Language } from '../../guide/language.ts'
import { type ProductShots, takeShots } from './product-shots.ts'
import { CAPTIONS } from './store-captions.ts'

/**
 * `npm run shots:store`: five pictures a language (1280×800) and the promotional tile (440×280) for the stores, in
 * `shots/store/`, from the built extension.
 */
const FOLDER = join('shots', 'store')
const SIZE = [1280, 800] as const
const TILE = [440, 280] as const

const asUrl = (png: Uint8Array): string =>
  `data:image/png;base64,${Buffer.from(png).toString('base64')}`

const page = (language: Language, body: string, style: string): string => `<!doctype html>
<html lang="${language}"><meta charset="utf-8"><style>
body { margin: 0; display: flex; align-items: center; height: 100vh; box-sizing: border-box;
  font: 28px/1.4 system-ui, "Noto Sans CJK SC", sans-serif; background: #f3f7f5; color: #12211c; }
h1 { margin: 0 0 16px; font-size: 46px; line-height: 1.2; } p { margin: 0; color: #495a53; } ${style}
</style>${body}`

/** A picture of the popup beside a sentence about it. */
const beside = (
  language: Language,
  [title, text]: readonly [string, string, ...string[]],
  popup: Buffer,
) =>
  page(
    language,
    `<div><h1>${title}</h1><p>${text}</p></div><img src="${asUrl(popup)}" alt="">`,
    `body { padding: 0 110px; gap: 90px; justify-content: space-between; }
    img { height: 660px; border-radius: 14px; box-shadow: 0 8px 40px rgb(18 33 28 / 22%); }`,
  )

const tile = (language: Language, name: string, line: string) =>
  page(
    language,
    `<img src="${asUrl(readFileSync(join('public', 'icon', '128.png')))}" alt=""><div><h1>${name}</h1><p>${line}</p></div>`,
    'body { padding: 0 28px; gap: 18px; } img { width: 120px; } h1 { font-size: 30px; margin: 0 0 8px; } p { font-size: 18px; }',
  )

async function pictures(language: Language, shots: ProductShots): Promise<Record<string, Buffer>> {
  const { ways, search, home, name, line } = CAPTIONS[language]
  const framed = async (caption: readonly [string, string, ...string[]], popup: Buffer) =>
    shots.drawing(beside(language, caption, popup), ...SIZE)
  return {
    '1-guide': await framed(home, await shots.popup('', 'https://payment.mts.ru/')),
    '2-panel': await shots.panel(...SIZE),
    '3-stopped': await shots.stopped(...SIZE),
    '4-ways': await framed(ways, await shots.popup('#/ways', null)),
    '5-search': await framed(search, await shots.popup('', null, search[2])),
    tile: await shots.drawing(tile(language, name, line), ...TILE),
  }
}

await takeShots(LANGUAGES, async (language, shots) => {
  const folder = join(FOLDER, language)
  mkdirSync(folder, { recursive: true })
  for (const [name, picture] of Object.entries(await pictures(language, shots)))
    writeFileSync(join(folder, `${name}.png`), picture)
})
console.log(`Five pictures a language and a tile in ${FOLDER}/`)

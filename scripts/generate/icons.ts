/**
 * `npm run icons`: draws the toolbar icons and the extension's icon from the emblems, in Chromium, into `public/icon`.
 * The PNGs are committed; run it again when a shape or colour changes. CHROMIUM names another browser.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { chromium } from 'playwright-core'
import { readShapes } from '../../components/emblem/read-shapes.ts'
import { EMBLEM_SHAPES, EMBLEMS, type EmblemName } from '../../components/emblem/shapes.ts'

const SIZES = [16, 32, 48, 128] as const

/** Mid tones: they stand out on light and on dark toolbars alike. */
const COLOURS: Record<EmblemName, string> = {
  app: '#0d8068',
  official: '#0d8a6f',
  partner: '#4468d4',
  sister: '#a04fb0',
  danger: '#d4341f',
  caution: '#c47c00',
  neutral: '#74858d',
  off: '#74858d',
}

/** The emblem as an SVG document of the given edge; strokes are a little heavier at 16 px. */
function svg(name: EmblemName, edge: number): string {
  const colour = COLOURS[name]
  const weight = edge <= 16 ? 4 : 3.4
  const paths = readShapes(EMBLEM_SHAPES[name]).map(({ paint, d }) => {
    if (paint === 'fill') return `<path d="${d}" fill="${colour}"/>`
    const stroke = paint === 'cut' ? '#fff' : colour
    return `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${weight}" stroke-linecap="round" stroke-linejoin="round"/>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${edge}" height="${edge}" viewBox="0 0 32 32">${paths.join('')}</svg>`
}

/** `icon/16.png` for the extension itself, `icon/official-16.png` for a verdict. */
function fileName(name: EmblemName, edge: number): string {
  return name === 'app' ? `${edge}.png` : `${name}-${edge}.png`
}

/** The toolbar shows a verdict at 16 or 32 px; only the extension itself is shown larger. */
const sizesOf = (name: EmblemName) => (name === 'app' ? SIZES : SIZES.filter((edge) => edge <= 32))

const directory = new URL('../../public/icon/', import.meta.url)
await mkdir(directory, { recursive: true })
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
const page = await browser.newPage()
for (const edge of SIZES) {
  await page.setViewportSize({ width: edge, height: edge })
  for (const name of EMBLEMS.filter((emblem) => sizesOf(emblem).some((size) => size === edge))) {
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg(name, edge)}`)
    const picture = await page.screenshot({ omitBackground: true })
    await writeFile(new URL(fileName(name, edge), directory), picture)
  }
}
await browser.close()
console.log('Icons are in public/icon')

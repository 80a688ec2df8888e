import { type Browser, chromium } from 'playwright-core'
import { readShapes } from '../../components/emblem/read-shapes.ts'
import { EMBLEM_SHAPES, EMBLEMS, type EmblemName } from '../../components/emblem/shapes.ts'
import { findBrowser } from '../browsers.mjs'
import { smallest } from '../shots/smallest.ts'
import type { GeneratedFile } from './generators.ts'

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
  // The stores want 96 px of drawing in 128; a toolbar has no room to give away.
  const box = edge === 128 ? '-5.333 -5.333 42.667 42.667' : '0 0 32 32'
  const paths = readShapes(EMBLEM_SHAPES[name]).map(({ paint, d }) => {
    if (paint === 'fill') return `<path d="${d}" fill="${colour}"/>`
    const stroke = paint === 'cut' ? '#fff' : colour
    return `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${weight}" stroke-linecap="round" stroke-linejoin="round"/>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${edge}" height="${edge}" viewBox="${box}">${paths.join('')}</svg>`
}

/** `icon/16.png` for the extension itself, `icon/official-16.png` for a verdict. */
function fileName(name: EmblemName, edge: number): string {
  return name === 'app' ? `${edge}.png` : `${name}-${edge}.png`
}

/** The toolbar shows a verdict at 16 or 32 px; only the extension itself is shown larger. */
const sizesOf = (name: EmblemName) => (name === 'app' ? SIZES : SIZES.filter((edge) => edge <= 32))

/** Draws every emblem that is shown at this edge length, in pixels. */
async function iconsOf(browser: Browser, edge: number): Promise<GeneratedFile[]> {
  const page = await browser.newPage({ viewport: { width: edge, height: edge } })
  const icons: GeneratedFile[] = []
  for (const name of EMBLEMS.filter((emblem) => sizesOf(emblem).some((size) => size === edge))) {
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg(name, edge)}`)
    const content = await smallest(await page.screenshot({ omitBackground: true }), 6)
    icons.push({ path: `public/icon/${fileName(name, edge)}`, content })
  }
  await page.close()
  return icons
}

/** The toolbar icons and the extension's icon, drawn from the emblems in Chromium. */
export async function generate(): Promise<GeneratedFile[]> {
  const browser = await chromium.launch({
    executablePath: findBrowser('chromium') ?? '',
    args: ['--no-sandbox'],
  })
  const icons: GeneratedFile[] = []
  for (const edge of SIZES) icons.push(...(await iconsOf(browser, edge)))
  await browser.close()
  return icons
}

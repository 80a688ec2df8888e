import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { findColour, readPicture } from './attacks/pixels.ts'
import { chromiumTests } from './support/chromium-tests.ts'

const WORD = '青山'
/** Names our words could be set in: generic ones, and what they stand for on common systems. */
const FAMILIES = [
  'serif',
  '"serif"',
  'sans-serif',
  'system-ui',
  'Georgia',
  'Times New Roman',
  'Songti SC',
  'SimSun',
  'Noto Serif SC',
  'Noto Sans CJK SC',
  'DejaVu Serif',
  'PingFang SC',
  'Microsoft YaHei',
]

/** Web fonts of the page's own, one for each letter and family: loading one tells which letter was drawn. */
const FONTS = FAMILIES.flatMap((family, at) =>
  Array.from(`${WORD}官方页abmts`, (letter) => {
    const code = letter.codePointAt(0)?.toString(16)
    return `@font-face { font-family: ${family}; src: url(/beacon/font-${at}-${code}); unicode-range: U+${code} }`
  }),
).join('\n')

const PAGE = readFileSync(join('demo', 'pages', 'operator.html'), 'utf8').replace(
  '<style>',
  `<style>${FONTS} @font-face { font-family: Heard; src: url(/beacon/font-heard) }`,
)

const { server, chromium } = await chromiumTests(() => PAGE, 'zh-CN')

/** Pixels in the seal's ink. */
const ink = async (page: Page): Promise<number> =>
  findColour(readPicture(await page.screenshot()), [0xa3, 0x27, 0x1c]).count

test('the page can neither find the seal on the panel nor hear its letters, or any of the panel’s', async () => {
  const worker = await chromium.worker()
  const settings = { seal: { picture: 'crane', word: WORD } }
  await worker.evaluate((stored) => chrome.storage.local.set(stored), { settings })
  const page = await chromium.context.newPage()
  await page.goto('https://payment.mts.ru/')
  // The square behind the picture alone is 32 by 32 pixels.
  await expect.poll(() => ink(page), { timeout: 15_000 }).toBeGreaterThan(500)

  const found = await page.evaluate((word) => {
    // Not in the types: `find` is no standard, and in every browser.
    const find = Reflect.get(window, 'find') as (text: string) => boolean
    getSelection()?.selectAllChildren(document.documentElement)
    return {
      byFind: find.call(window, word),
      inText: document.documentElement.outerHTML.includes(word),
      inSelection: String(getSelection()).includes(word),
      canvases: document.querySelectorAll('canvas').length,
    }
  }, WORD)
  expect(found).toEqual({ byFind: false, inText: false, inSelection: false, canvases: 0 })

  // The page's own drawing in a web font is heard; the seal's and the panel's words were not.
  await page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d')
    if (!context) return
    context.font = '16px Heard'
    context.fillText('a', 0, 16)
  })
  await expect.poll(() => server.beacons).toEqual(['payment.mts.ru/beacon/font-heard'])
})

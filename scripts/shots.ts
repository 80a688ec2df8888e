import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { LANGUAGES, type Language } from '../guide/language.ts'
import { type Chromium, launchChromium } from '../tests/e2e/harness/chromium.ts'
import { openAbout } from '../tests/e2e/support/open-about.ts'
import { startSiteServer } from '../tests/sites/server.ts'
import { SCREENS, type Screen } from './shots/screens.ts'

/**
 * `npm run shots`: pictures of every state of the gallery and every screen, in each language and theme, in `shots/`.
 * Words after `--` choose: `npm run shots -- zh-CN dark popup` takes what has all of them in its name.
 */
const THEMES = ['light', 'dark'] as const
const FOLDER = 'shots'
const wanted = process.argv.slice(2)
const isWanted = (name: string): boolean => wanted.every((part) => name.includes(part))

async function shootGallery(
  chromium: Chromium,
  language: Language,
  theme: string,
): Promise<number> {
  const page = await chromium.openExtensionPage(`gallery.html?lang=${language}&theme=${theme}`)
  let taken = 0
  for (const state of await page.locator('[data-state]').all()) {
    const name = `${language}/${theme}/gallery-${await state.getAttribute('data-state')}`
    if (!isWanted(name)) continue
    await state.screenshot({ path: join(FOLDER, `${name}.png`) })
    taken += 1
  }
  await page.close()
  return taken
}

async function set(page: Page, language: Language, theme: string): Promise<void> {
  await page.evaluate(
    async (settings) => {
      await chrome.storage.session.remove('glance')
      await chrome.storage.local.set({ settings })
    },
    { language, theme, operator: null, seal: { picture: 'teapot', word: '青山' } },
  )
}

/** The popup remembers its last five minutes: each picture starts without them. */
async function forget(chromium: Chromium): Promise<void> {
  await (await chromium.worker()).evaluate(() => chrome.storage.session.remove('glance'))
}

async function shootScreen(chromium: Chromium, screen: Screen, path: string): Promise<void> {
  await forget(chromium)
  const page = await openAbout(chromium, screen.page, screen.tab ?? null, screen)
  await page.waitForLoadState('networkidle')
  // A popup is never taller than 600 px; a picture of a long topic may be.
  await page.evaluate((height) => {
    if (document.documentElement.dataset.place === 'popup') document.body.style.blockSize = height
  }, `${screen.height}px`)
  if (screen.press !== undefined) await page.locator(screen.press).first().click()
  if (screen.type !== undefined) await page.keyboard.type(screen.type)
  // Results and lazily loaded views are there within a frame or two; a picture can wait longer.
  await page.waitForTimeout(250)
  await page.screenshot({ path })
  await page.close()
}

const built = spawnSync(
  process.execPath,
  [
    join('node_modules', 'wxt', 'bin', 'wxt.mjs'),
    'build',
    '-b',
    'chrome',
    '--mv3',
    '--mode',
    'gallery',
  ],
  { encoding: 'utf8' },
)
if (built.status !== 0) throw new Error(`${built.stdout}${built.stderr}`)
const server = await startSiteServer(
  ({ host }) => `<!doctype html><title>${host}</title><p>${host}`,
)
const extension = join('.output', 'chrome-mv3-gallery')
const chromium = await launchChromium(server, { extension })
let taken = 0
for (const language of LANGUAGES)
  for (const theme of THEMES) {
    mkdirSync(join(FOLDER, language, theme), { recursive: true })
    taken += await shootGallery(chromium, language, theme)
    const setter = await chromium.openExtensionPage('options.html')
    await set(setter, language, theme)
    await setter.close()
    for (const screen of SCREENS) {
      const name = `${language}/${theme}/${screen.name}`
      if (!isWanted(name)) continue
      await shootScreen(chromium, screen, join(FOLDER, `${name}.png`))
      taken += 1
    }
  }
await chromium.close()
await server.close()
console.log(`${taken} pictures in ${FOLDER}/`)

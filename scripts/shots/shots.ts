import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { LANGUAGES, type Language } from '../../guide/language.ts'
import { type Chromium, launchChromium } from '../../tests/e2e/harness/chromium.ts'
import { openAbout } from '../../tests/e2e/support/open-about.ts'
import { endTrouble, makeTrouble } from '../../tests/e2e/support/trouble.ts'
import { startSiteServer } from '../../tests/sites/server.ts'
import { SCREENS, type Screen } from './screens.ts'

/**
 * `npm run shots`: pictures of every state of the gallery and every screen, in each language and look (light, dark,
 * forced colours, text at 200 %), in `shots/`.
 * Words after `--` choose: `npm run shots -- zh-CN dark popup` takes what has all of them in its name.
 */
const LOOKS = ['light', 'dark', 'forced-colors', 'large'] as const
const FOLDER = 'shots'
/** Longer than the popup waits before it is shown without the verdict. */
const WAITED_MS = 1500
const wanted = process.argv.slice(2)
const isWanted = (name: string): boolean => wanted.every((part) => name.includes(part))

type ShotLook = (typeof LOOKS)[number]

const themeOf = (look: ShotLook): string => (look === 'dark' ? 'dark' : 'light')

/** Applies a look that is not a theme of ours but the person's own way of seeing. */
async function wear(page: Page, look: ShotLook): Promise<void> {
  if (look === 'forced-colors') await page.emulateMedia({ forcedColors: 'active' })
  if (look === 'large')
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
}

async function shootGallery(
  chromium: Chromium,
  language: Language,
  look: ShotLook,
): Promise<number> {
  const page = await chromium.openExtensionPage(
    `gallery.html?lang=${language}&theme=${themeOf(look)}`,
  )
  await wear(page, look)
  await page.locator('[data-state]').first().waitFor()
  await page.waitForLoadState('networkidle')
  let taken = 0
  for (const state of await page.locator('[data-state]').all()) {
    const name = `${language}/${look}/gallery-${await state.getAttribute('data-state')}`
    if (!isWanted(name)) continue
    await state.screenshot({ path: join(FOLDER, `${name}.png`) })
    taken += 1
  }
  await page.close()
  return taken
}

async function set(page: Page, language: Language, look: ShotLook): Promise<void> {
  await page.evaluate(
    async (settings) => {
      await chrome.storage.session.remove('glance')
      await chrome.storage.local.set({ settings })
    },
    { language, theme: themeOf(look), operator: null, seal: { picture: 'teapot', word: '青山' } },
  )
}

/** The popup remembers its last five minutes, so each picture starts with an empty memory. */
async function forget(chromium: Chromium): Promise<void> {
  await (await chromium.worker()).evaluate(() => chrome.storage.session.remove('glance'))
}

async function shootScreen(
  chromium: Chromium,
  screen: Screen,
  look: ShotLook,
  path: string,
): Promise<void> {
  await forget(chromium)
  const { trouble } = screen
  const page = await openAbout(
    chromium,
    screen.page,
    screen.tab ?? null,
    screen,
    async (opened) => {
      if (trouble !== undefined) await makeTrouble(opened, trouble)
    },
  )
  if (trouble === 'waiting') await page.waitForTimeout(WAITED_MS)
  else await page.waitForLoadState('networkidle')
  await wear(page, look)
  // A popup is never taller than 600 px; a picture of a long topic may be.
  await page.evaluate((height) => {
    if (document.documentElement.dataset.place === 'popup') document.body.style.blockSize = height
  }, `${screen.height}px`)
  if (screen.press !== undefined) await page.locator(screen.press).first().click()
  if (screen.type !== undefined) await page.keyboard.type(screen.type)
  // Results and lazily loaded views appear within a frame or two; a picture can wait longer.
  await page.waitForTimeout(250)
  await page.screenshot({ path })
  await endTrouble(page)
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
  for (const look of LOOKS) {
    mkdirSync(join(FOLDER, language, look), { recursive: true })
    taken += await shootGallery(chromium, language, look)
    const setter = await chromium.openExtensionPage('options.html')
    await set(setter, language, look)
    await setter.close()
    for (const screen of SCREENS) {
      const name = `${language}/${look}/${screen.name}`
      if (!isWanted(name)) continue
      await shootScreen(chromium, screen, look, join(FOLDER, `${name}.png`))
      taken += 1
    }
  }
await chromium.close()
await server.close()
console.log(`${taken} pictures in ${FOLDER}/`)

import { demoRoute, START } from '../../demo/demo-route.ts'
import { resolveLanguage } from '../../platform/spoken-language.ts'
import { type Chromium, launchChromium } from '../../tests/e2e/harness/chromium.ts'
import { type SiteServer, startSiteServer } from '../../tests/sites/server.ts'
import { takeTour } from './tour.ts'

/**
 * Serves the demo pages and opens Chromium with the extension, in the person's language. If there is no display, or none
 * that answers, or with `--tour`, it takes the guided tour headless instead, and exits non-zero if a verdict is not the
 * expected one.
 */
const { DISPLAY, WAYLAND_DISPLAY } = process.env
const named = WAYLAND_DISPLAY || DISPLAY
const hasDisplay = process.platform !== 'linux' || Boolean(named)
const { locale } = Intl.DateTimeFormat().resolvedOptions()

/** Opens a window with the extension in it, or returns null if no display answers. */
async function openWindow(site: SiteServer): Promise<Chromium | null> {
  try {
    return await launchChromium(site, { headless: false, locale, welcome: true })
  } catch (error) {
    if (process.platform !== 'linux') throw error
    console.log(`No display answers at ${named}: this is the tour, which needs none.`)
    return null
  }
}

/** Shows the start page, the welcome page in front of it, until the person closes the browser. */
async function show({ context }: Chromium): Promise<void> {
  const start = context.pages().find((page) => page.url() === 'about:blank')
  const welcome = context.pages().find((page) => page.url().endsWith('/welcome.html'))
  await (start ?? (await context.newPage())).goto(START)
  await welcome?.bringToFront()
  console.log('Chromium is open with the extension in it. Close it to end the demo.')
  await new Promise((resolve) => context.once('close', resolve))
}

const server = await startSiteServer(demoRoute(resolveLanguage('auto', [locale])))
const touring = !hasDisplay || process.argv.includes('--tour')
const opened = touring ? null : await openWindow(server)
if (opened === null) process.exitCode = await takeTour(server, locale)
else await show(opened)
await server.close()

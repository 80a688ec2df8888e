import { demoRoute } from '../../demo/demo-route.ts'
import { launchChromium } from '../../tests/e2e/harness/chromium.ts'
import { startSiteServer } from '../../tests/sites/server.ts'
import { takeTour } from './tour.ts'

/**
 * Serves the demo pages and opens Chromium with the extension. Without a display (or with `--tour`) it takes the guided
 * tour headless instead, and exits non-zero if a verdict is not the expected one.
 */
const needsDisplay = process.platform === 'linux'
const hasDisplay = !needsDisplay || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
const touring = !hasDisplay || process.argv.includes('--tour')

const server = await startSiteServer(demoRoute)
if (touring) {
  process.exitCode = await takeTour(server)
} else {
  const browser = await launchChromium(server, { headless: false })
  const page = browser.context.pages()[0] ?? (await browser.context.newPage())
  await page.goto('http://demo.localhost/')
  console.log('Chromium is open with the extension in it. Close it to end the demo.')
  await new Promise((resolve) => browser.context.once('close', resolve))
}
await server.close()

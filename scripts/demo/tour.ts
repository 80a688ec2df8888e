import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { VISITS, type Visit } from '../../demo/visits.ts'
import type { TabReport } from '../../platform/messages.ts'
import { type Chromium, launchChromium } from '../../tests/e2e/harness/chromium.ts'
import { openReporter, type Reporter } from '../../tests/e2e/support/tab-report.ts'
import type { SiteServer } from '../../tests/sites/server.ts'

const FOLDER = 'shots/tour'
/** How long a verdict that needs the page's content may take after its address, in milliseconds. */
const PATIENCE = 8_000

/** Returns the background's report about the tab that shows, or was to show, the visit's page. */
async function reportOf(reporter: Reporter, visit: Visit): Promise<TabReport | undefined> {
  for (const tabId of await reporter.tabIds()) {
    const report = await reporter.report(tabId)
    if (report.url?.startsWith(visit.url)) return report
  }
  return undefined
}

function whatIsSeen(report: TabReport, title: string): string {
  if (report.stopped) return `the page is replaced by a warning; toolbar: “${title}”`
  if (report.verdict.kind === 'unrelated') return 'nothing'
  const failed = report.verdict.checks.filter(({ state }) => state === 'failed').map(({ id }) => id)
  return `toolbar: “${title}”${failed.length > 0 ? `; failed checks: ${failed.join(', ')}` : ''}`
}

/** Opens one page, taps its first field as a person would, and waits for the expected verdict. */
async function visitPage(
  browser: Chromium,
  reporter: Reporter,
  visit: Visit,
): Promise<[string, string, boolean]> {
  const page = await browser.context.newPage()
  // A stopped page aborts its own load, as it should.
  await page.goto(visit.url).catch(() => undefined)
  const field = await page
    .locator('input')
    .first()
    .boundingBox({ timeout: 1_500 })
    .catch(() => null)
  if (field) await page.mouse.click(field.x + 20, field.y + field.height / 2)
  const deadline = Date.now() + PATIENCE
  let report = await reportOf(reporter, visit)
  while (report?.verdict.kind !== visit.expected && Date.now() < deadline) {
    await page.waitForTimeout(200)
    report = await reportOf(reporter, visit)
  }
  await page.waitForTimeout(600)
  const title = report ? await reporter.title(report.tabId) : ''
  await page.screenshot({ path: join(FOLDER, `${visit.name.replaceAll(' ', '-')}.png`) })
  await page.close()
  const kind = report?.verdict.kind ?? 'no report'
  return [
    kind,
    report ? whatIsSeen(report, title) : 'no report from the extension',
    kind === visit.expected,
  ]
}

/**
 * Visits every demo page headless in a browser of this language (BCP 47), and prints page → verdict → what the user sees.
 * Returns the exit code.
 */
export async function takeTour(server: SiteServer, locale: string): Promise<number> {
  mkdirSync(FOLDER, { recursive: true })
  const browser = await launchChromium(server, { locale, args: ['--window-size=1280,900'] })
  const popup = await browser.openExtensionPage('popup.html')
  await popup.setViewportSize({ width: 380, height: 600 })
  await popup.waitForTimeout(800)
  await popup.screenshot({ path: join(FOLDER, 'popup.png') })
  const reporter = await openReporter(browser)
  let wrong = 0
  for (const visit of VISITS) {
    const [kind, seen, right] = await visitPage(browser, reporter, visit)
    if (!right) wrong += 1
    const note = right ? '' : `   ← expected ${visit.expected}`
    console.log(
      `${right ? '✓' : '✗'} ${visit.name.padEnd(15)} ${visit.url.padEnd(32)} → ${kind.padEnd(13)} → ${seen}${note}`,
    )
  }
  const ran = server.beacons.filter((beacon) => beacon.startsWith('mts-oplata.site/'))
  if (ran.length > 0) console.log('✗ a script of the stopped lookalike has run')
  await browser.close()
  console.log(`Screenshots are in ${FOLDER}/.`)
  return wrong + ran.length === 0 ? 0 : 1
}

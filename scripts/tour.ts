import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { VISITS, type Visit } from '../demo/visits.ts'
import type { TabReport } from '../platform/messages.ts'
import { type Chromium, launchChromium } from '../tests/e2e/harness/chromium.ts'
import type { SiteServer } from '../tests/sites/server.ts'

const FOLDER = 'shots/tour'
/** A verdict that needs the page's content arrives after its address: it may take this long, in milliseconds. */
const PATIENCE = 8_000

/** The background's report about the tab whose page this is. */
async function reportOf(asker: Page, visit: Visit): Promise<TabReport | undefined> {
  return asker.evaluate(async (address) => {
    const tabs = await chrome.tabs.query({})
    for (const { id } of tabs) {
      const report: TabReport = await chrome.runtime.sendMessage({ type: 'report', tabId: id })
      if (report?.url?.startsWith(address)) return report
    }
    return undefined
  }, visit.url)
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
  asker: Page,
  visit: Visit,
): Promise<[string, string, boolean]> {
  const page = await browser.context.newPage()
  // A stopped page aborts its own load: that is the point.
  await page.goto(visit.url).catch(() => undefined)
  await page
    .locator('input')
    .first()
    .focus({ timeout: 1_500 })
    .catch(() => undefined)
  const deadline = Date.now() + PATIENCE
  let report = await reportOf(asker, visit)
  while (report?.verdict.kind !== visit.expected && Date.now() < deadline) {
    await page.waitForTimeout(200)
    report = await reportOf(asker, visit)
  }
  await page.waitForTimeout(600)
  await page.screenshot({ path: join(FOLDER, `${visit.name.replaceAll(' ', '-')}.png`) })
  const tabId = report?.tabId
  const title =
    tabId === undefined
      ? ''
      : await asker.evaluate((id) => chrome.action.getTitle({ tabId: id }), tabId)
  await page.close()
  const kind = report?.verdict.kind ?? 'no report'
  return [
    kind,
    report ? whatIsSeen(report, title) : 'no report from the extension',
    kind === visit.expected,
  ]
}

/** Visits every demo page headless, prints page → verdict → what the user sees. Returns the exit code. */
export async function takeTour(server: SiteServer): Promise<number> {
  mkdirSync(FOLDER, { recursive: true })
  const browser = await launchChromium(server, { args: ['--window-size=1280,900'] })
  const popup = await browser.openExtensionPage('popup.html')
  await popup.setViewportSize({ width: 380, height: 600 })
  await popup.waitForTimeout(800)
  await popup.screenshot({ path: join(FOLDER, 'popup.png') })
  let wrong = 0
  for (const visit of VISITS) {
    const [kind, seen, right] = await visitPage(browser, popup, visit)
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

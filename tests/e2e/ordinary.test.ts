import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ORDINARY_SITES, type OrdinarySite } from '../sites/ordinary/index.ts'
import { ordinaryRoute } from '../sites/ordinary/route.ts'
import { type SiteServer, startSiteServer } from '../sites/server.ts'
import { type Chromium, launchChromium } from './harness/chromium.ts'
import { gateReady } from './support/gate-ready.ts'
import { read, TYPED, tap, type } from './support/person.ts'
import { openReporter, type Reporter } from './support/tab-report.ts'

let server: SiteServer
let chromium: Chromium
let reporter: Reporter
const alarms: string[] = []
beforeAll(async () => {
  server = await startSiteServer(ordinaryRoute)
  chromium = await launchChromium(server, { locale: 'en' })
  await gateReady(chromium)
  reporter = await openReporter(chromium)
})
afterAll(async () => {
  console.log(`ordinary: ${alarms.length} alarms on ${ORDINARY_SITES.length} pages`)
  await chromium?.close()
  await server?.close()
})
beforeEach(() => server.clear())

/** The whole document as the page can see it: every element, its attributes, and the style sheets adopted. */
const outline = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const inner = document.documentElement.outerHTML
    return `${document.childNodes.length} ${document.adoptedStyleSheets.length} ${inner}`
  })

async function use(page: Page, site: OrdinarySite): Promise<void> {
  await read(page)
  if (site.first === null) return
  await tap(page, page.locator(site.first))
  await type(page)
}

describe('an ordinary page', () => {
  it.each(ORDINARY_SITES)('$id ($is) meets nothing of ours', async (site) => {
    const url = `${site.scheme}://${site.host}/`
    const page = await chromium.context.newPage()
    await page.goto(url)
    const before = await outline(page)
    const tabId = await reporter.tabAt(url)
    await use(page, site)
    await page.waitForTimeout(500)
    const { verdict } = await reporter.report(tabId)
    const badge = await reporter.badge(tabId)
    const after = await outline(page)
    const value = site.first === null ? TYPED : await page.inputValue(site.first)
    await page.close()
    if (verdict.kind !== 'unrelated' || badge !== '' || after !== before) alarms.push(site.id)
    expect({ verdict, badge }).toMatchObject({ verdict: { kind: 'unrelated' }, badge: '' })
    expect(after).toBe(before)
    expect(value).toContain(TYPED)
  })
})

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { TabReport } from '../../platform/messages.ts'
import { IMPERSONATION_SITES, type ImpersonationSite } from '../sites/impersonation/index.ts'
import { impersonationRoute } from '../sites/impersonation/route.ts'
import { type SiteServer, startSiteServer } from '../sites/server.ts'
import { type Chromium, launchChromium } from './harness/chromium.ts'
import { gateReady } from './support/gate-ready.ts'
import { field, read, tap, type } from './support/person.ts'
import { openReporter, type Reporter } from './support/tab-report.ts'

/** How long the verdict may take after all is typed: a slow machine's slack, not a promise. */
const PATIENCE_MS = 4000

let server: SiteServer
let chromium: Chromium
let reporter: Reporter
const stopped: string[] = []
beforeAll(async () => {
  server = await startSiteServer(impersonationRoute)
  chromium = await launchChromium(server, { locale: 'en' })
  await gateReady(chromium)
  reporter = await openReporter(chromium)
})
afterAll(async () => {
  const all = IMPERSONATION_SITES.filter(({ expected }) => expected === 'stopped')
  console.log(`impersonation: ${stopped.length}/${all.length} stopped before typing`)
  await chromium?.close()
  await server?.close()
})
beforeEach(() => server.clear())

/** What the page learnt of what was typed. */
const learnt = (): string[] => server.beacons.filter((beacon) => /\/beacon\/typed\//.test(beacon))

async function until(tabId: number, kind: string, page: Page): Promise<TabReport> {
  for (let waited = 0; ; waited += 100) {
    const report = await reporter.report(tabId)
    if (report.verdict.kind === kind || waited >= PATIENCE_MS) return report
    await page.waitForTimeout(100)
  }
}

/** Opens a page, reads it, taps its first field unless the page is covered by then, and types. */
async function visit(page: Page, site: ImpersonationSite): Promise<number> {
  const url = `https://${site.host}/`
  await page.goto(url)
  const tabId = await reporter.tabAt(url)
  if (site.before) await tap(page, field(page, site.before))
  const first = site.first === null ? null : field(page, site.first, site.frame)
  await first?.waitFor()
  await read(page)
  const covered = (await reporter.report(tabId)).verdict.kind === 'impersonation'
  if (first && !covered) await tap(page, first)
  if (first) await type(page)
  return tabId
}

describe('a page that presents itself as an operator', () => {
  const rows = IMPERSONATION_SITES.filter(({ expected }) => expected === 'stopped')
  it.each(rows)('$id ($operator, $does) is stopped before typing', async (site) => {
    const page = await chromium.context.newPage()
    const tabId = await visit(page, site)
    const { verdict } = await until(tabId, 'impersonation', page)
    await page.waitForTimeout(200)
    const seen = learnt()
    await page.close()
    expect(verdict).toMatchObject({ kind: 'impersonation', operator: site.operator })
    expect(seen).toEqual([])
    stopped.push(site.id)
  })

  it.each(IMPERSONATION_SITES.filter(({ expected }) => expected === 'not-checked'))(
    '$id ($operator, $does) is stopped or said not to be checked',
    async (site) => {
      const page = await chromium.context.newPage()
      const tabId = await visit(page, site)
      const { verdict } = await until(tabId, 'impersonation', page)
      await page.close()
      const open = verdict.checks.filter(({ state }) => state === 'notChecked')
      expect(verdict.kind === 'impersonation' || open.length > 0).toBe(true)
    },
  )
})

import type { Locator, Page } from 'playwright-core'
import { type Route, startSiteServer } from '../../sites/server.ts'
import { launchChromium } from '../harness/chromium.ts'
import { tap, type } from '../support/by-hand.ts'
import { gateReady } from '../support/gate-ready.ts'
import { openReporter, type Reporter } from '../support/tab-report.ts'
import { outlineOfPage, type Target, type Visit, type Visitor } from './visitor.ts'

const field = (page: Page, { selector, frame }: Target): Locator =>
  frame ? page.frameLocator(frame).locator(selector) : page.locator(selector)

async function visit(page: Page, url: string, reporter: Reporter): Promise<Visit> {
  await page.goto(url)
  const tabId = await reporter.tabAt(url)
  return {
    awaits: (target) => field(page, target).waitFor(),
    tap: (target) => tap(page, field(page, target)),
    type: () => type(page),
    outline: () => page.evaluate(outlineOfPage),
    valueOf: (selector) => page.inputValue(selector),
    report: () => reporter.report(tabId),
    badge: () => reporter.badge(tabId),
    close: () => page.close(),
  }
}

/** Visits pages in Chromium. */
export async function chromiumVisitor(route: Route): Promise<Visitor> {
  const server = await startSiteServer(route)
  const chromium = await launchChromium(server, { locale: 'en' })
  await gateReady(chromium)
  const reporter = await openReporter(chromium)
  return {
    server,
    visit: async (url) => visit(await chromium.context.newPage(), url, reporter),
    close: async () => {
      await chromium.close()
      await server.close()
    },
  }
}

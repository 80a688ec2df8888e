import type { Locator, Page } from 'playwright-core'
import type { Route } from '../../sites/server.ts'
import { tap, type } from '../support/by-hand.ts'
import { chromiumTests } from '../support/chromium-tests.ts'
import { PEOPLE } from '../support/people.ts'
import type { Reporter } from '../support/tab-report.ts'
import { outlineOfPage, type Target, type Visit, type Visitor } from './visitor.ts'

const field = (page: Page, { selector, frame }: Target): Locator =>
  frame ? page.frameLocator(frame).locator(selector) : page.locator(selector)

async function visitOn(page: Page, url: string, reporter: Reporter): Promise<Visit> {
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
  }
}

/** Visits pages in Chromium, each in a tab of its own. */
export async function chromiumVisitor(route: Route): Promise<Visitor> {
  const { server, chromium } = await chromiumTests(route, 'en')
  return {
    server,
    visit: (url, act) =>
      PEOPLE.use(async () => {
        const page = await chromium.context.newPage()
        try {
          return await act(await visitOn(page, url, chromium.reporter))
        } finally {
          await page.close()
        }
      }),
  }
}

import type { Locator, Page } from 'playwright-core'
import { type Route, startSiteServer } from '../../sites/server.ts'
import { launchChromium } from '../harness/chromium.ts'
import { gateReady } from '../support/gate-ready.ts'
import { HOMING_MS, KEY_MS, TYPED } from '../support/person.ts'
import { openReporter, type Reporter } from '../support/tab-report.ts'
import { outlineOfPage, type Target, type Visit, type Visitor } from './visitor.ts'

const field = (page: Page, { selector, frame }: Target): Locator =>
  frame ? page.frameLocator(frame).locator(selector) : page.locator(selector)

async function tap(page: Page, target: Target): Promise<void> {
  const there = field(page, target)
  await there.scrollIntoViewIfNeeded()
  const box = await there.boundingBox()
  if (!box) throw new Error('There is nothing to tap.')
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
}

async function visit(page: Page, url: string, reporter: Reporter): Promise<Visit> {
  await page.goto(url)
  const tabId = await reporter.tabAt(url)
  return {
    awaits: (target) => field(page, target).waitFor(),
    tap: (target) => tap(page, target),
    type: async () => {
      await page.waitForTimeout(HOMING_MS)
      await page.keyboard.type(TYPED, { delay: KEY_MS })
    },
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

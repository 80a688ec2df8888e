import type { ElementHandle, Frame, Page } from 'puppeteer-core'
import type { Route } from '../../sites/server.ts'
import { firefoxPool } from '../support/firefox-tests.ts'
import { HOMING_MS, KEY_MS, TYPED, wait } from '../support/person.ts'
import type { Reporter } from '../support/tab-report.ts'
import { outlineOfPage, type Target, type Visit, type Visitor } from './visitor.ts'

/** Looks into open shadow roots, as Playwright's selectors do. */
const deep = (selector: string): string => `>>> ${selector}`

async function frameOf(page: Page, selector: string): Promise<Frame> {
  const frame = await (await page.waitForSelector(deep(selector)))?.contentFrame()
  if (!frame) throw new Error(`${selector} is no frame.`)
  return frame
}

async function field(page: Page, { selector, frame }: Target): Promise<ElementHandle> {
  const root = frame ? await frameOf(page, frame) : page
  const found = await root.waitForSelector(deep(selector), { visible: true })
  if (!found) throw new Error(`There is no ${selector}.`)
  return found
}

async function tap(page: Page, target: Target): Promise<void> {
  const there = await field(page, target)
  await there.evaluate((element) => element.scrollIntoView({ block: 'nearest' }))
  const box = await there.boundingBox()
  if (!box) throw new Error('There is nothing to tap.')
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
}

async function visitOn(page: Page, url: string, reporter: Reporter): Promise<Visit> {
  await page.goto(url)
  const tabId = await reporter.tabAt(url)
  return {
    awaits: async (target) => {
      await field(page, target)
    },
    tap: (target) => tap(page, target),
    type: async () => {
      await wait(HOMING_MS)
      await page.keyboard.type(TYPED, { delay: KEY_MS })
    },
    outline: () => page.evaluate(outlineOfPage),
    valueOf: (selector) => page.$eval(selector, (element) => (element as HTMLInputElement).value),
    report: () => reporter.report(tabId),
    badge: () => reporter.badge(tabId),
  }
}

/** Visits pages in Firefox, each in a browser that shows nothing else. */
export async function firefoxVisitor(route: Route): Promise<Visitor> {
  const { server, firefoxes } = await firefoxPool(route)
  return {
    server,
    visit: (url, act) =>
      firefoxes.use(async (firefox) =>
        act(await visitOn(await firefox.newPage(), url, firefox.reporter)),
      ),
  }
}

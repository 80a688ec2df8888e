import type { Page } from 'playwright-core'
import { describe, type ExpectStatic, expect, it } from 'vitest'
import { mannersRoute } from '../sites/manners.ts'
import { chromiumTests } from './support/chromium-tests.ts'
import { layoutShifts } from './support/layout-shift.ts'
import { PanelSeen } from './support/panel-seen.ts'

const OPERATOR = 'https://payment.mts.ru'
const DEALER = 'https://mts-ryazan.ru'

const { chromium } = await chromiumTests(mannersRoute, 'en')
const { reporter } = chromium

/** Opens a page and waits for its panel, which on a dealer's warns beside the field. */
async function open(url: string, expect: ExpectStatic) {
  const page = await chromium.context.newPage()
  await page.goto(url)
  const panel = new PanelSeen(page)
  if (url.startsWith(DEALER)) await page.focus('#phone')
  await expect.poll(() => panel.text()).toContain('MTS')
  return { page, panel, tabId: await reporter.tabAt(url) }
}

const act = (page: Page): Promise<void> =>
  page.evaluate(() => (window as unknown as { act(): Promise<void> }).act())

const isSeen = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const host = [...document.querySelectorAll('*')].find(
      (one) => one.localName.includes('-') && one.matches(':popover-open'),
    )
    const { left = 0, top = 0, width = 0, height = 0 } = host?.getBoundingClientRect() ?? {}
    return !!host && document.elementFromPoint(left + width / 2, top + height / 2) === host
  })

describe('a page that goes about its business is accused of nothing', () => {
  const ROWS = ['/dialog', '/toasts', '/fades'].flatMap((path) => [OPERATOR + path, DEALER + path])
  it.concurrent.for(ROWS)('%s', async (url, { expect }) => {
    const { page, tabId } = await open(url, expect)
    await act(page)
    expect((await reporter.report(tabId)).tampered).toBe(false)
    await expect.poll(() => isSeen(page)).toBe(true)
    await page.close()
  })

  it('measuring the panel counts as no shift of the page’s layout', async () => {
    for (const url of [`${OPERATOR}/toasts`, `${DEALER}/toasts`]) {
      const { page } = await open(url, expect)
      // It is measured in the window's corner. Having learnt more, it may move from one place to another later.
      expect((await layoutShifts(page)).filter((shift) => shift.includes(' 0 → '))).toEqual([])
      await page.close()
    }
  })

  it('an operator’s own page is not, whatever it does', async () => {
    const { page, tabId } = await open(`${OPERATOR}/fights`, expect)
    await act(page)
    expect((await reporter.report(tabId)).tampered).toBe(false)
    expect(await reporter.badge(tabId)).toBe('')
    await page.close()
  })
})

describe('a page that fights the warning', () => {
  it('is accused of it, and the next page of its host is not', async () => {
    const { page, tabId } = await open(`${DEALER}/fights`, expect)
    await act(page)
    await expect.poll(async () => (await reporter.report(tabId)).tampered).toBe(true)
    await page.goto(`${DEALER}/`)
    await expect.poll(async () => (await reporter.report(tabId)).tampered).toBe(false)
    await page.close()
  })
})

describe('a press on the panel', () => {
  it('is heard by nobody in the page, not even in the capture phase', async () => {
    const { page, panel } = await open(`${DEALER}/outside`, expect)
    await panel.press('details')
    await expect.poll(() => panel.text()).toContain('Show less')
    expect(await page.evaluate(() => (window as unknown as { noted: string[] }).noted)).toEqual([])
    await page.close()
  })

  it('counts right after the panel has changed if it decides nothing', async () => {
    const { page, panel } = await open(`${OPERATOR}/`, expect)
    await panel.press('details')
    await panel.press('details')
    await panel.press('details')
    await expect.poll(() => panel.text()).toContain('Show less')
    await page.close()
  })
})

describe('Escape', () => {
  it('in the page’s field leaves a warning where it is, in the panel it puts it away', async () => {
    const { page, panel } = await open(`${DEALER}/`, expect)
    await page.waitForTimeout(800)
    await page.keyboard.press('Escape')
    await page.waitForTimeout(300)
    expect(await panel.text()).not.toBeNull()
    await panel.press('details')
    await page.waitForTimeout(300)
    await page.keyboard.press('Escape')
    await expect.poll(() => panel.text()).toBeNull()
    await page.close()
  })
})

import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { impersonationRoute } from '../sites/impersonation/route.ts'
import { arrived } from './support/arrived.ts'
import { chromiumTests } from './support/chromium-tests.ts'
import { PanelSeen } from './support/panel-seen.ts'
import { StoppedPage } from './support/stopped-page.ts'

const FAKE = 'https://bystrye-kopeyki.site/'
/** The covers' decisions are armed only after half a second. */
const ARMED_MS = 800

const { server, chromium } = await chromiumTests(impersonationRoute, 'en')
const { reporter } = chromium

async function covered(): Promise<Page> {
  const page = await chromium.context.newPage()
  await page.goto(FAKE)
  const tabId = await reporter.tabAt(FAKE)
  await expect
    .poll(async () => (await reporter.report(tabId)).verdict.kind, { timeout: 10_000 })
    .toBe('impersonation')
  await expect.poll(() => new PanelSeen(page).text()).toContain('pretends to be')
  await page.waitForTimeout(ARMED_MS)
  return page
}

const typed = (): string[] => server.beacons.filter((beacon) => beacon.includes('/beacon/typed/'))

describe('the cover over a page that plays an operator', () => {
  it('can be used by keyboard alone: the first button leads to the real page', async () => {
    const page = await covered()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await arrived(page, /^https:\/\/(?:[a-z]+\.)?mts\.ru\//)
    await page.close()
  })

  it('swallows what is typed after a click beside its buttons', async () => {
    const page = await covered()
    await page.mouse.click(12, 12)
    await page.keyboard.type('4276', { delay: 30 })
    await page.mouse.click(400, 20)
    await page.keyboard.type('4276', { delay: 30 })
    await page.waitForTimeout(300)
    expect(typed()).toEqual([])
    await page.close()
  })

  it('swallows what is typed after the page takes the focus back', async () => {
    const page = await covered()
    await page.evaluate(() => document.querySelector('input')?.focus())
    await page.keyboard.type('4276', { delay: 30 })
    await page.waitForTimeout(300)
    expect(typed()).toEqual([])
    expect(await page.inputValue('#phone')).toBe('')
    await page.close()
  })

  it('lets the person decide on a page of ours, which the third button opens', async () => {
    const page = await covered()
    for (let button = 0; button < 3; button++) await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await new StoppedPage(page).shown()
    await page.close()
  })
})

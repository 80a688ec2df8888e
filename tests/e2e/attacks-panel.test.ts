import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { baitsRoute, DEALER, OPERATOR } from '../sites/attacked/baits.ts'
import { impersonationRoute } from '../sites/impersonation/route.ts'
import { findColour, readPicture } from './attacks/pixels.ts'
import { arrived } from './support/arrived.ts'
import { chromiumTests } from './support/chromium-tests.ts'
import { openAbout } from './support/open-about.ts'
import { PanelSeen } from './support/panel-seen.ts'
import { TYPED } from './support/person.ts'

/** Longer than a decision must have stood to be pressed. */
const ARMED_MS = 800

const { server, chromium } = await chromiumTests(
  (request) => impersonationRoute(request) ?? baitsRoute(request),
  'en',
)
const { reporter } = chromium

const beacons = (part: string): string[] => server.beacons.filter((beacon) => beacon.includes(part))

async function open(url: string): Promise<{ page: Page; panel: PanelSeen; tabId: number }> {
  const page = await chromium.context.newPage()
  await page.goto(url)
  return { page, panel: new PanelSeen(page), tabId: await reporter.tabAt(url) }
}

/** A page that warns beside its field. */
async function warned(path: string) {
  const opened = await open(DEALER + path)
  await opened.page.focus('#phone')
  await expect.poll(() => opened.panel.text()).toMatch(/not the operator|not MTS/)
  return opened
}

/** An operator's own page with its calm panel. */
async function calm(path: string) {
  const opened = await open(OPERATOR + path)
  await expect.poll(() => opened.panel.text()).toContain('MTS')
  return opened
}

const isThere = async (panel: PanelSeen): Promise<boolean> => (await panel.text()) !== null

describe('a page that clobbers and pollutes (B04, B05)', () => {
  it.each(['/globals', '/polluted'])(
    '%s: is warned of all the same, and not called official',
    async (path) => {
      const { page, panel, tabId } = await warned(path)
      expect(await panel.text()).not.toContain('official')
      expect((await reporter.report(tabId)).verdict.kind).toBe('caution')
      await page.close()
    },
  )
})

describe('keys pressed in the panel (B14)', () => {
  it('do not reach the shortcuts of the page, and press the panel’s own button', async () => {
    const { page, panel } = await calm('/shortcuts')
    await page.focus('#pay')
    // The panel comes after the page; its first button is ×, the next one shows the checks.
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.waitForTimeout(200)
    server.clear()
    await page.keyboard.press('k')
    await page.keyboard.press('/')
    await page.keyboard.press('Enter')
    await expect.poll(() => panel.text()).toContain('Show less')
    expect(beacons('/key/')).toEqual([])
    await page.close()
  })

  it('are of no use to a page that keeps taking the focus: the mouse still puts the panel away', async () => {
    const { page, panel, tabId } = await warned('/steals-focus')
    await page.waitForTimeout(ARMED_MS)
    await panel.press('dismiss')
    await expect.poll(() => isThere(panel)).toBe(false)
    expect(beacons('/pay')).toEqual([])
    expect((await reporter.report(tabId)).tampered).toBe(false)
    await page.close()
  })
})

describe('a panel covered under the pointer (B15)', () => {
  it.each(['/cover-at-press', '/cover-at-release', '/fade-at-press'])(
    '%s: the press counts for nothing',
    async (path) => {
      const { page, panel } = await warned(path)
      await page.waitForTimeout(ARMED_MS)
      await panel.press('dismiss')
      await page.waitForTimeout(400)
      expect(await isThere(panel)).toBe(true)
      await page.close()
    },
  )

  it('hears a press as slow as a person’s, though that takes the focus from the field', async () => {
    const { page, panel } = await warned('/')
    await page.waitForTimeout(ARMED_MS)
    await page.mouse.click(...(await panel.middleOf('dismiss')), { delay: 200 })
    await expect.poll(() => isThere(panel)).toBe(false)
    await page.close()
  })

  it('is deaf to decisions for half a second after it has changed, and hears them later', async () => {
    const { page, panel } = await warned('/')
    await page.waitForTimeout(ARMED_MS)
    // What it shows changes: its buttons stand elsewhere, and have stood there for no time at all.
    await panel.press('details')
    await panel.press('dismiss')
    await page.waitForTimeout(200)
    expect(await isThere(panel)).toBe(true)
    await page.waitForTimeout(ARMED_MS)
    await panel.press('dismiss')
    await expect.poll(() => isThere(panel)).toBe(false)
    await page.close()
  })
})

describe('a page that draws our panel itself, pixel by pixel (B09)', () => {
  const STRANGER = 'https://tihiy-sad.ru/'
  /** Pixels in the seal's ink, in the light theme. */
  const ink = async (page: Page): Promise<number> =>
    findColour(readPicture(await page.screenshot()), [0xa3, 0x27, 0x1c]).count
  const show = (page: Page, src: string): Promise<void> =>
    page.evaluate((image) => {
      document.body.innerHTML = `<img alt="" style="position:fixed;inset:0" src="${image}">`
    }, src)
  /** A picture of an operator's page with its panel, as anybody can take one: it bears no seal, or another's. */
  async function takeCopy(): Promise<string> {
    const { page, panel } = await calm('/')
    await panel.press('details')
    await expect.poll(() => panel.text()).toContain('has drawn this panel itself')
    const picture = await page.screenshot()
    await page.close()
    return `data:image/png;base64,${picture.toString('base64')}`
  }

  it('is not an operator’s to toolbar and popup, and lacks the person’s seal', async () => {
    const copy = await takeCopy()
    const settings = { seal: { picture: 'crane', word: '青山' } }
    const worker = await chromium.worker()
    await worker.evaluate((stored) => chrome.storage.local.set(stored), { settings })
    const { page, tabId } = await open(STRANGER)
    await show(page, copy)
    await page.waitForTimeout(200)
    expect(await ink(page)).toBeLessThan(50)
    expect((await reporter.report(tabId)).verdict.kind).toBe('unrelated')
    expect(await reporter.title(tabId)).not.toContain('own site')
    const popup = await openAbout(chromium, 'popup.html', STRANGER)
    const card = popup.getByRole('region', { name: 'This page' })
    await card.waitFor()
    expect(await card.textContent()).toContain('tihiy-sad.ru')
    expect(await card.textContent()).not.toMatch(/official/i)
    await popup.close()
    await page.close()
    const real = await calm('/')
    await expect.poll(() => ink(real.page)).toBeGreaterThan(500)
    await real.page.close()
  })
})

describe('a page that is gone the moment it has what it wants (B16)', () => {
  it('is warned of before the first key', async () => {
    const { page, panel } = await warned('/flees')
    expect(await page.inputValue('#phone')).toBe('')
    expect(await panel.text()).toContain('Wait with your phone number')
    expect(beacons('/unload')).toEqual([])
    await page.keyboard.type(TYPED)
    await page.waitForURL('https://chuzhoy-koshelek.site/**')
    await page.close()
  })
})

describe('the cover and the focus', () => {
  const FAKES = [
    ['https://bystryy-start.online/', 'gives a field the focus at once'],
    ['https://tsepkiy-fokus.site/', 'gives it the focus again and again'],
  ] as const
  it.each(FAKES)('%s %s: that is no interference', async (url) => {
    const { page, panel, tabId } = await open(url)
    await expect.poll(() => panel.text()).toContain('pretends to be')
    await page.waitForTimeout(2_500)
    expect((await reporter.report(tabId)).tampered).toBe(false)
    expect(page.url()).toBe(url)
    await page.close()
  })

  it('hears a press as slow as a person’s', async () => {
    const { page, panel } = await open('https://bystryy-start.online/')
    await expect.poll(() => panel.text()).toContain('pretends to be')
    await page.waitForTimeout(ARMED_MS)
    await page.mouse.click(...(await panel.middleOf('open-official')), { delay: 200 })
    await arrived(page, /^https:\/\/(?:[a-z]+\.)?mts\.ru\//)
    await page.close()
  })

  it('what is laid over it is', async () => {
    const { page, panel, tabId } = await open('https://bystrye-kopeyki.site/')
    await expect.poll(() => panel.text()).toContain('pretends to be')
    await page.evaluate(() => {
      const over = document.body.appendChild(document.createElement('div'))
      over.popover = 'manual'
      over.showPopover()
    })
    await expect.poll(async () => (await reporter.report(tabId)).tampered).toBe(true)
    await page.close()
  })
})

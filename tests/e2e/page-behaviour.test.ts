import { createHash } from 'node:crypto'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { behaviourRoute } from '../sites/behaviour.ts'
import { type SiteServer, startSiteServer } from '../sites/server.ts'
import { type Chromium, launchChromium } from './harness/chromium.ts'
import { gateReady } from './support/gate-ready.ts'

/** An operator's payment page, where the panel is up, and a page where nothing of ours is. */
const PAGES = [
  { kind: 'official', url: 'https://payment.mts.ru/', panel: true },
  { kind: 'ordinary', url: 'https://sushi-tunets.ru/', panel: false },
]
/** Time for the panel to come up. */
const SETTLE_MS = 1500

let server: SiteServer
let guarded: Chromium
let bare: Chromium
beforeAll(async () => {
  server = await startSiteServer(behaviourRoute)
  guarded = await launchChromium(server, { locale: 'en' })
  bare = await launchChromium(server, { locale: 'en', extension: null })
  await gateReady(guarded)
})
afterAll(async () => {
  await guarded?.close()
  await bare?.close()
  await server?.close()
})

/** Does the same in both browsers and returns what each page noted of it. */
async function both<Seen>(url: string, act: (page: Page) => Promise<Seen>): Promise<[Seen, Seen]> {
  const one = async (chromium: Chromium): Promise<Seen> => {
    const page = await chromium.context.newPage()
    await page.goto(url)
    await page.waitForTimeout(SETTLE_MS)
    const seen = await act(page)
    await page.close()
    return seen
  }
  return [await one(guarded), await one(bare)]
}

const noted = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { noted: string[] }).noted)

const focusedId = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.id ?? '')

/** Whether anything stands in the page beside its head and body, on top of all at its own place. */
const foreign = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const host = document.documentElement.children[2]
    if (!host) return false
    const { left, top, width, height } = host.getBoundingClientRect()
    return document.elementFromPoint(left + width / 2, top + height / 2) === host
  })

/** A page as the printer gets it, without the moment it was made in. */
async function printed(page: Page): Promise<string> {
  const pdf = await page.pdf({ printBackground: true })
  return pdf.toString('latin1').replace(/\/(CreationDate|ModDate) \([^)]*\)/g, '')
}

describe.each(PAGES)('an $kind page with and without us', ({ url, panel }) => {
  it(panel ? 'carries our panel' : 'carries nothing of ours', async () => {
    expect(await both(url, foreign)).toEqual([panel, false])
  })

  it('has the same order of focus from its first field to its last', async () => {
    const [with_, without] = await both(url, async (page) => {
      await page.focus('#phone')
      const order: string[] = []
      for (let step = 0; step < 5; step++) {
        await page.keyboard.press('Tab')
        order.push(await focusedId(page))
      }
      return order
    })
    expect(with_).toEqual(without)
    expect(without).toEqual(['sum', 'card', 'pay', 'wide', 'help'])
  })

  it('hears the same keys and the same input', async () => {
    const [with_, without] = await both(url, async (page) => {
      await page.keyboard.press('/')
      await page.keyboard.press('Control+k')
      await page.keyboard.press('Escape')
      await page.click('#phone')
      await page.keyboard.type('9161234567')
      await page.keyboard.press('Control+a')
      await page.keyboard.press('Control+c')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Control+v')
      return noted(page)
    })
    expect(with_).toEqual(without)
    expect(without).toContain('keydown Ctrl+k')
  })

  it('sends its form with what was typed', async () => {
    const [with_, without] = await both(url, async (page) => {
      await page.fill('#phone', '9161234567')
      await page.fill('#sum', '100')
      await Promise.all([page.waitForURL('**/sent?*'), page.click('#pay')])
      return page.url()
    })
    expect(with_).toBe(without)
    expect(without).toContain('phone=9161234567')
  })

  it('reports no breach of its policy and no error', async () => {
    server.clear()
    const [with_] = await both(url, async (page) => {
      await page.click('#phone')
      await page.waitForTimeout(SETTLE_MS)
      return noted(page)
    })
    expect(with_.filter((note) => /violation|error|rejection|resize/.test(note))).toEqual([])
    expect(server.beacons).toEqual([])
  })

  it('comes out of the printer the same', async () => {
    const [with_, without] = await both(url, async (page) => {
      const paper = await printed(page)
      return { paper, noted: await noted(page) }
    })
    expect(without.paper.length).toBeGreaterThan(1000)
    expect(with_).toEqual(without)
  })

  it('looks the same when shown as printed', async () => {
    const [with_, without] = await both(url, async (page) => {
      await page.emulateMedia({ media: 'print' })
      const shot = await page.screenshot({ fullPage: true })
      return createHash('sha256').update(shot).digest('hex')
    })
    expect(with_).toBe(without)
  })

  it(`goes to full screen, stays there and comes back${panel ? ', and so does the panel' : ''}`, async () => {
    const [with_, without] = await both(url, async (page) => {
      const full = (): Promise<boolean> => page.evaluate(() => document.fullscreenElement !== null)
      await page.click('#wide')
      await page.waitForTimeout(SETTLE_MS)
      const stayed = await full()
      await page.evaluate(() => document.exitFullscreen())
      await page.waitForTimeout(SETTLE_MS)
      return { stayed, left: !(await full()), foreign: await foreign(page) }
    })
    expect(without).toEqual({ stayed: true, left: true, foreign: false })
    expect(with_).toEqual({ ...without, foreign: panel })
  })
})

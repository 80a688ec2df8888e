import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type SiteServer, startSiteServer } from '../sites/server.ts'
import { type Chromium, launchChromium } from './harness/chromium.ts'
import { gateReady } from './support/gate-ready.ts'
import { isStopped } from './support/stopped-page.ts'

let server: SiteServer
let chromium: Chromium
beforeAll(async () => {
  server = await startSiteServer(
    () => `<!doctype html><title>Notes</title><form><input id="phone" type="tel"></form>`,
  )
  chromium = await launchChromium(server, { locale: 'en' })
  await gateReady(chromium)
  // Without developer mode Chromium does not load an unpacked extension a second time.
  const extensions = await chromium.context.newPage()
  await extensions.goto('chrome://extensions/')
  await extensions.evaluate(
    'chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })',
  )
  await extensions.close()
})
afterAll(async () => {
  await chromium?.close()
  await server?.close()
})

describe('the extension is reloaded under open pages (B17)', () => {
  it('what is left of us in them throws nothing, and new pages are guarded again', async () => {
    const thrown: string[] = []
    const pages: Page[] = []
    for (const url of ['https://moscow-notes.ru/', 'https://payment.mts.ru/']) {
      const page = await chromium.context.newPage()
      const session = await chromium.context.newCDPSession(page)
      // Exceptions of every world of the page, ours included.
      session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
        thrown.push(exceptionDetails.exception?.description ?? exceptionDetails.text)
      })
      await session.send('Runtime.enable')
      await page.goto(url)
      await page.waitForTimeout(500)
      pages.push(page)
    }
    const worker = await chromium.worker()
    const gone = new Promise((resolve) => worker.once('close', resolve))
    await worker.evaluate(() => setTimeout(() => chrome.runtime.reload(), 50))
    await gone
    for (const page of pages) {
      await page.bringToFront()
      await page.click('#phone')
      await page.keyboard.type('+7916')
      expect(await page.inputValue('#phone')).toBe('+7916')
      await page.waitForTimeout(500)
    }
    expect(thrown).toEqual([])

    const fake = await chromium.context.newPage()
    await expect
      .poll(
        async () => {
          await fake.goto('https://mts-oplata.site/').catch(() => undefined)
          await fake.waitForTimeout(300)
          return isStopped(fake)
        },
        { timeout: 15_000 },
      )
      .toBe(true)
  })
})

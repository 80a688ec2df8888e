import { describe, expect, it } from 'vitest'
import { chromiumTests } from './support/chromium-tests.ts'

const { chromium } = await chromiumTests(() => '<!doctype html><title>Notes</title>', 'en')

/** Chromium's events can be set off from inside; nothing else reaches the address bar of a headless browser. */
interface Dispatchable {
  dispatch(...parameters: unknown[]): void
}

/** What the address bar would list for a text. */
const suggested = async (text: string): Promise<{ content: string; description: string }[]> => {
  const worker = await chromium.worker()
  return worker.evaluate((typed) => {
    const event = chrome.omnibox.onInputChanged as unknown as Dispatchable
    return new Promise((resolve) => event.dispatch(typed, resolve))
  }, text)
}

describe('the guide from the address bar', () => {
  for (const text of ['余额', 'баланс', 'balance', '*100#', '<balance>']) {
    it(`${text} finds the balance topic, in words`, async () => {
      const lines = await suggested(text)
      expect(lines.map(({ content }) => content)).toContain('#/topic/balance')
      expect(lines.every(({ description }) => /^[^<>&]{3,}$/.test(description))).toBe(true)
    })
  }

  it('nonsense finds nothing', async () => expect(await suggested('qqqqqqqq')).toEqual([]))

  it('entered, the first answer is opened in the tab', async () => {
    const page = await chromium.context.newPage()
    await page.goto('https://moscow-notes.ru/')
    await page.bringToFront()
    const worker = await chromium.worker()
    await worker.evaluate(() => {
      const event = chrome.omnibox.onInputEntered as unknown as Dispatchable
      event.dispatch('balance', 'currentTab')
    })
    await page.waitForURL(/\/sidepanel\.html#\/topic\/balance$/)
    await page.close()
  })
})

import { describe, expect, it } from 'vitest'
import { hiddenWindowsRoute, OPENER } from '../sites/hidden-windows.ts'
import { chromiumTests } from './support/chromium-tests.ts'

const { chromium } = await chromiumTests(hiddenWindowsRoute, 'en')
const { reporter } = chromium

describe('a page that plays an operator in a window without an address', () => {
  it.each(['blank', 'blob'])('%s: is not said to be harmless', async (kind) => {
    const opener = await chromium.context.newPage()
    await opener.goto(OPENER)
    await expect.poll(() => opener.title()).toBe('Готово')
    const before = await reporter.tabIds()
    const opening = chromium.context.waitForEvent('page')
    await opener.click(`#${kind}`)
    const page = await opening
    const tabId = (await reporter.tabIds()).find((id) => !before.includes(id)) ?? -1
    await expect.poll(() => reporter.title(tabId)).toMatch(/hides its address.*type nothing here/)
    await page.click('#phone')
    expect((await reporter.report(tabId)).verdict.kind).toBe('unreadable')
    expect(await reporter.title(tabId)).toMatch(/type nothing here/)
    await page.close()
    await opener.close()
  })
})

import { describe, expect, it } from 'vitest'
import { chromiumTests } from './support/chromium-tests.ts'
import { setHostAccess } from './support/host-access.ts'
import { isStopped } from './support/stopped-page.ts'

const FAKE = 'https://mts-oplata.site/'

const { chromium } = await chromiumTests(() => '<!doctype html><title>Оплата</title><p>fake', 'en')
const { reporter } = chromium

describe('access to pages that Chromium gives on a click alone', () => {
  it('is said to be missing while it is, and what is open is caught up with when it is given', async () => {
    await setHostAccess(chromium, 'ON_CLICK')
    const before = await reporter.tabIds()
    const page = await chromium.context.newPage()
    await page.goto(FAKE)
    const [tabId = -1] = (await reporter.tabIds()).filter((id) => !before.includes(id))
    expect(isStopped(page)).toBe(false)
    expect(await reporter.report(tabId)).toMatchObject({ access: 'withheld' })
    await expect.poll(() => reporter.title(tabId)).toContain('keeps this site from the extension')

    await setHostAccess(chromium, 'ON_ALL_SITES')
    await expect.poll(() => isStopped(page)).toBe(true)
    await expect.poll(() => reporter.badge(tabId)).toBe('!')
    await page.close()
  })
})

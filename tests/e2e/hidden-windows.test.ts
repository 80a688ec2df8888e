import { describe, expect, it } from 'vitest'
import { hiddenWindowsRoute, OPENER } from '../sites/hidden-windows.ts'
import { chromiumTests } from './support/chromium-tests.ts'

const { chromium } = await chromiumTests(hiddenWindowsRoute, 'en')
const { reporter } = chromium

/** Opens the page's window and touches the field in it; resolves to the window and its tab. */
async function touched(kind: 'blank' | 'blob') {
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
  return { page, tabId }
}

describe('a page that plays an operator in a window that hides its address', () => {
  it('is judged by the host that made it where it is a blob: page', async () => {
    const { page, tabId } = await touched('blob')
    await expect
      .poll(async () => (await reporter.report(tabId)).verdict)
      .toMatchObject({ kind: 'impersonation', host: 'okno-bez-adresa.site' })
    await page.close()
  })

  it('is not said to be harmless where it is blank', async () => {
    const { page, tabId } = await touched('blank')
    expect(['unreadable', 'impersonation']).toContain((await reporter.report(tabId)).verdict.kind)
    expect(await reporter.title(tabId)).toMatch(/type nothing here|pretends to be/)
    await page.close()
  })
})

import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Route } from '../sites/server.ts'
import { arrived } from './support/arrived.ts'
import { chromiumTests } from './support/chromium-tests.ts'
import { LOUD_PAGE, LOUD_SCRIPT } from './support/loud-page.ts'
import { isStopped, StoppedPage } from './support/stopped-page.ts'

const FAKE = 'https://mts-oplata.site/'
const FAR_FAKE = 'https://mts.ru.moscow-notes.ru/'
const NOTES = 'https://moscow-notes.ru/'

const SPECULATION = JSON.stringify({ prerender: [{ urls: [FAR_FAKE], eagerness: 'immediate' }] })

const route: Route = ({ host, path }) => {
  if (path === '/loud.js') return LOUD_SCRIPT
  if (host.startsWith('mts')) {
    return { headers: { 'supports-loading-mode': 'credentialed-prerender' }, body: LOUD_PAGE }
  }
  if (path === '/prerender') {
    return `<title>Notes</title><script type="speculationrules">${SPECULATION}</script>
      <a id="far" href="${FAR_FAKE}">far</a>`
  }
  if (path === '/framing') return `<title>Notes</title><iframe src="${FAKE}"></iframe>`
  return `<title>Notes</title><a id="fake" href="${FAKE}">fake</a>
    <a id="tab" target="_blank" href="${FAKE}">tab</a>`
}

const { server, chromium } = await chromiumTests(route, 'en')

const open = async (url: string): Promise<Page> => {
  const page = await chromium.context.newPage()
  await page.goto(url).catch(() => undefined)
  return page
}
const openFake = async (): Promise<StoppedPage> => new StoppedPage(await open(FAKE)).shown()
/** Where a tab comes to rest: the same address three looks in a row. */
const rest = async (page: Page): Promise<string> => {
  for (let last = '', same = 0; ; ) {
    await page.waitForTimeout(250)
    same = page.url() === last ? same + 1 : 0
    last = page.url()
    if (same === 3) return last
  }
}
/** Steps as the browser's own buttons do, without waiting for a load that may be cut short. */
const step = async (page: Page, by: -1 | 1): Promise<string> => {
  await (by < 0 ? page.goBack() : page.goForward()).catch(() => undefined)
  return rest(page)
}

describe('the history around a stopped page', () => {
  it('back leads to the page before the fake, forward to the stopped page, again and again', async () => {
    const page = await open(NOTES)
    await page.click('#fake')
    await new StoppedPage(page).shown()
    for (let round = 0; round < 3; round++) {
      expect(await step(page, -1)).toBe(NOTES)
      await step(page, 1)
      await new StoppedPage(page).shown()
    }
    expect(server.beacons).toEqual([])
    await page.close()
  })

  it('back with nothing before the fake stays on the stopped page', async () => {
    const notes = await open(NOTES)
    const [page] = await Promise.all([chromium.context.waitForEvent('page'), notes.click('#tab')])
    await new StoppedPage(page).shown()
    for (let round = 0; round < 2; round++) {
      await step(page, -1)
      await new StoppedPage(page).shown()
    }
    expect(server.beacons).toEqual([])
    expect(
      server.requests.filter((request) => request.startsWith('mts-oplata.site/')).length,
    ).toBeLessThan(8)
    await page.close()
    await notes.close()
  })

  it('a reload of the stopped page shows it again', async () => {
    const stopped = await openFake()
    await stopped.page.reload()
    await stopped.shown()
    expect(await stopped.heading().textContent()).toContain('MTS')
    await stopped.page.close()
  })

  it('the real page opens in the same tab, and back from it leads to the stopped page', async () => {
    const stopped = await openFake()
    await stopped.openReal().click()
    await arrived(stopped.page, 'https://payment.mts.ru/')
    await step(stopped.page, -1)
    await stopped.shown()
    await stopped.page.close()
  })

  it('"close" closes the tab', async () => {
    const stopped = await openFake()
    const closed = stopped.page.waitForEvent('close')
    // The tab may be gone before the click is told to have been made.
    await stopped
      .close()
      .click()
      .catch(() => undefined)
    await closed
    expect(stopped.page.isClosed()).toBe(true)
  })

  it('a fake loaded ahead of time is stopped when it is shown, not before', async () => {
    const page = await open(`${NOTES}prerender`)
    await expect.poll(() => server.requests).toContain('mts.ru.moscow-notes.ru/')
    expect(await rest(page)).toBe(`${NOTES}prerender`)
    await page.click('#far').catch(() => undefined)
    await new StoppedPage(page).shown()
    expect(server.beacons).toEqual([])
    await page.close()
  })

  it('a fake inside a frame does not take the tab', async () => {
    const page = await open(`${NOTES}framing`)
    expect(await rest(page)).toBe(`${NOTES}framing`)
    await page.close()
  })
})

describe('opening it anyway', () => {
  it('takes two steps, and the second is deaf at first', async () => {
    const stopped = await openFake()
    await stopped.anyway().click()
    await stopped.once().click({ force: true, noWaitAfter: true })
    expect(await stopped.once().getAttribute('aria-disabled')).toBe('true')
    expect(isStopped(stopped.page)).toBe(true)
    await stopped.page.close()
  })

  it('once: for this tab, until it leaves the host', async () => {
    const stopped = await openFake()
    const { page } = stopped
    await stopped.openAnyway('once')
    await arrived(stopped.page, FAKE)
    await expect.poll(() => server.beacons.length).toBeGreaterThan(3)
    await page.reload()
    expect(await rest(page)).toBe(FAKE)

    const other = await open(FAKE)
    await new StoppedPage(other).shown()
    await other.close()

    await page.goto(NOTES)
    await page.goto(FAKE).catch(() => undefined)
    await stopped.shown()
    await page.close()
  })

  it('always: listed in the settings, and revoked there', async () => {
    const stopped = await openFake()
    await stopped.openAnyway('always')
    await arrived(stopped.page, FAKE)
    const second = await open(FAKE)
    expect(await rest(second)).toBe(FAKE)

    const options = await chromium.openExtensionPage(`stopped.html#${encodeURIComponent(NOTES)}`)
    const revoke = () =>
      options.evaluate(() =>
        chrome.runtime.sendMessage({
          type: 'decide-host',
          host: 'mts-oplata.site',
          decision: 'revoke',
        }),
      )
    expect(
      await options.evaluate(() => chrome.runtime.sendMessage({ type: 'trusted-hosts' })),
    ).toMatchObject({ answer: [{ host: 'mts-oplata.site', scope: 'always' }] })
    await revoke()
    await second.reload().catch(() => undefined)
    await new StoppedPage(second).shown()
    for (const page of [stopped.page, second, options]) await page.close()
  })

  it('a page kept in the back/forward cache is stopped when the permission was taken back', async () => {
    const stopped = await openFake()
    const { page } = stopped
    await stopped.openAnyway('once')
    await arrived(stopped.page, FAKE)
    await page.goto(NOTES)
    await step(page, -1)
    await stopped.shown()
    await page.close()
  })
})

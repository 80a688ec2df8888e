import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { arrived } from './support/arrived.ts'
import { chromiumTests } from './support/chromium-tests.ts'
import { LOUD_PAGE, LOUD_SCRIPT } from './support/loud-page.ts'
import { isStopped, StoppedPage } from './support/stopped-page.ts'

const FAKE = 'https://mts-oplata.site/'
/** A page of the same host that never finishes loading. */
const ENDLESS = `${FAKE}endless`

const { server, chromium } = await chromiumTests(({ path }) => {
  if (path === '/loud.js') return LOUD_SCRIPT
  if (path === '/never') return () => undefined
  return path === '/endless' ? `${LOUD_PAGE}<img src="/never">` : LOUD_PAGE
}, 'en')

/** The fake's page, opened this once in a tab of its own. */
async function openOnce(): Promise<Page> {
  const page = await chromium.context.newPage()
  await page.goto(FAKE).catch(() => undefined)
  const stopped = await new StoppedPage(page).shown()
  await stopped.openAnyway('once')
  await arrived(page, FAKE)
  return page
}

it('a host opened once is open in that tab; another is taken away from it at sight, not after its load', async () => {
  const page = await openOnce()
  const other = await chromium.context.newPage()
  await other.goto(ENDLESS, { waitUntil: 'commit' }).catch(() => undefined)
  await new StoppedPage(other).shown()
  expect(isStopped(page)).toBe(false)
  expect(page.url()).toBe(FAKE)
  await other.close()
  await page.close()
})

it('with the tab it was opened in gone, no script of the host runs anywhere', async () => {
  const opened = await openOnce()
  await opened.close()
  const options = await chromium.openExtensionPage('options.html')
  const trusted = () =>
    options.evaluate(() => chrome.runtime.sendMessage({ type: 'trusted-hosts' }))
  await expect.poll(trusted).toEqual({ answer: [] })
  await options.close()
  server.clear()
  const page = await chromium.context.newPage()
  await page.goto(FAKE).catch(() => undefined)
  await new StoppedPage(page).shown()
  expect(server.beacons).toEqual([])
  await page.close()
})

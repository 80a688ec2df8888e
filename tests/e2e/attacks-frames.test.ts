import type { FrameLocator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import {
  EMBEDDINGS,
  embeddingRoute,
  IN_FRAMES,
  inFramesRoute,
  OUTER,
} from '../sites/framed/framed.ts'
import { read, tap, type } from './support/by-hand.ts'
import { chromiumTests } from './support/chromium-tests.ts'
import { PanelSeen } from './support/panel-seen.ts'
import { PEOPLE } from './support/people.ts'

const { server, chromium } = await chromiumTests(
  (request) => inFramesRoute(request) ?? embeddingRoute(request),
  'en',
)
const { reporter } = chromium

const open = async (url: string): Promise<{ page: Page; tabId: number; frame: FrameLocator }> => {
  const page = await chromium.context.newPage()
  await page.goto(url)
  await read(page)
  return { page, tabId: await reporter.tabAt(url), frame: page.frameLocator('#frame') }
}
const kind = async (tabId: number): Promise<string> => (await reporter.report(tabId)).verdict.kind

describe('a fake that stands wholly in a frame, its page saying nothing (B02)', () => {
  // One after another: what their frames tell comes to one host, from documents without an address of their own too.
  it.each(IN_FRAMES)('$path: $frame is noticed when its field is tapped', async ({ path }) => {
    const { page, tabId, frame } = await open(`https://${OUTER}${path}`)
    const inner = path === '/nested' ? frame.frameLocator('#frame') : frame
    await tap(page, inner.locator('#phone'))
    await type(page)
    await expect.poll(() => kind(tabId)).toBe('impersonation')
    expect(await reporter.badge(tabId)).toBe('!')
    expect(await new PanelSeen(page).text()).toContain('pretends to be MTS')
    expect(server.beacons).toEqual([])
    await page.close()
  })
})

describe('an honest page with a frame in it', () => {
  it.concurrent.each(EMBEDDINGS)('$host, $is: no word when the frame is used', ({ host }) =>
    PEOPLE.use(async () => {
      const { page, tabId, frame } = await open(`https://${host}/`)
      await tap(page, frame.locator('#phone'))
      await type(page)
      await page.waitForTimeout(800)
      expect(await frame.locator('#phone').inputValue()).toContain('916')
      expect(await kind(tabId)).toBe('unrelated')
      expect(await reporter.badge(tabId)).toBe('')
      expect(await new PanelSeen(page).text()).toBeNull()
      await page.close()
    }),
  )
})

describe('a stranger’s page that frames the operator’s own (B01)', () => {
  it('is judged by its own host; neither page, panel nor toolbar says "official"', async () => {
    const { page, tabId, frame } = await open('https://slowtrain.blog/')
    await tap(page, frame.locator('#phone'))
    await page.waitForTimeout(1_000)
    const { verdict } = await reporter.report(tabId)
    expect(verdict).toMatchObject({ kind: 'unrelated', host: 'slowtrain.blog' })
    expect(await reporter.title(tabId)).not.toContain('own site')
    // Nothing of ours in the frame, where the page around could show it as its own.
    expect(await frame.locator('html > *').count()).toBe(2)
    expect(await new PanelSeen(page).text()).toBeNull()
    await page.close()
  })
})

import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { type SiteServer, startSiteServer } from '../../sites/server.ts'
import { type Chromium, launchChromium } from '../harness/chromium.ts'
import { type GuidePage, guidePage } from './guide-page.ts'
import { openAbout } from './open-about.ts'

/** What tests of the guide have at hand. */
export interface GuideTests {
  server: SiteServer
  chromium: Chromium
  /** The guide opened last; closed after each test. */
  guide: GuidePage
  /** Opens a page of ours as if the current tab showed an address; resolves when something can be typed. */
  open(path?: string, address?: string | null): Promise<void>
}

/** Gives the tests of a file one Chromium, which remembers nothing from one test to the next. */
export function guideTests(): GuideTests {
  const at: Partial<GuideTests> = {
    open: async (path = 'popup.html', address = null) => {
      at.guide = guidePage(await openAbout(at.chromium as Chromium, path, address))
      await at.guide.search.waitFor()
    },
  }
  beforeAll(async () => {
    at.server = await startSiteServer(({ host }) => `<!doctype html><title>${host}</title>`)
    at.chromium = await launchChromium(at.server)
    await at.chromium.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  })
  afterAll(async () => {
    await at.chromium?.close()
    await at.server?.close()
  })
  beforeEach(async () => {
    const worker = await at.chromium?.worker()
    await worker?.evaluate(() =>
      Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]),
    )
  })
  afterEach(async () => {
    await at.guide?.page.close()
  })
  return at as GuideTests
}

import type { SiteServer } from '../../sites/server.ts'
import type { Chromium } from '../harness/chromium.ts'
import { chromiumTests } from './chromium-tests.ts'
import { type GuidePage, guidePage } from './guide-page.ts'
import { openAbout } from './open-about.ts'

/** What tests of the guide have at hand. */
export interface GuideTests {
  server: SiteServer
  chromium: Chromium
  /** The guide opened last; closed before the next test. */
  guide: GuidePage
  /** Opens a page of ours as if the current tab showed an address; resolves when something can be typed. */
  open(path?: string, address?: string | null): Promise<void>
}

/** Gives the tests of a file the Chinese Chromium, which remembers nothing from one test to the next. */
export async function guideTests(): Promise<GuideTests> {
  const { server, chromium } = await chromiumTests(
    ({ host }) => `<!doctype html><title>${host}</title>`,
    'zh-CN',
  )
  await chromium.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const at: Partial<GuideTests> & Pick<GuideTests, 'chromium'> = {
    server,
    chromium,
    open: async (path = 'popup.html', address = null) => {
      at.guide = guidePage(await openAbout(chromium, path, address))
      await at.guide.search.waitFor()
    },
  }
  return at as GuideTests
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type SiteServer, startSiteServer } from '../sites/server.ts'
import { LOUD_PAGE, LOUD_SCRIPT } from './support/loud-page.ts'
import { launchPrivate, type PrivateChromium, untilStops } from './support/private-window.ts'

const FAKE = 'https://mts-oplata.site/'

let server: SiteServer
let chromium: PrivateChromium
beforeAll(async () => {
  server = await startSiteServer(({ path }) => (path === '/loud.js' ? LOUD_SCRIPT : LOUD_PAGE))
  chromium = await launchPrivate(server)
  await untilStops(chromium, FAKE)
})
afterAll(async () => {
  await chromium?.close()
  await server?.close()
})

describe('a lookalike in a private window, which shows no page of ours', () => {
  it('is stopped in place, with the reason and the way to the real page, and runs nothing in 10 loads', async () => {
    server.clear()
    for (let load = 0; load < 10; load++) {
      const page = await chromium.visit(FAKE)
      expect(page.url).toBe(FAKE)
      expect(page.text).toContain('Top-up Guard')
      expect(page.text).toContain('mts-oplata.site was stopped: it imitates mts.ru.')
      expect(page.links).toEqual(['https://mts.ru/'])
    }
    expect(server.beacons).toEqual([])
  })

  it('another page there runs its scripts: the beacons can be heard', async () => {
    await chromium.visit('https://moscow-notes.ru/')
    await expect.poll(() => server.beacons.length).toBeGreaterThan(0)
  })
})

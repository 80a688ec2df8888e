import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Route, SiteServer } from '../../sites/server.ts'
import type { Toolbar } from '../support/toolbar.ts'

/** A browser that can be closed and opened again with the tabs it had. */
export interface RestorableBrowser {
  server: SiteServer
  /** Opens an address in a tab of its own, and waits until it came to rest. */
  open(url: string): Promise<void>
  /** Opens a lookalike in a tab of its own, and from its stopped page the fake itself, this once. */
  openAnyway(url: string): Promise<void>
  /** Closes the browser and opens it again: it restores its tabs. */
  restart(): Promise<void>
  addresses(): Promise<string[]>
  toolbar(address: string): Promise<Toolbar>
  close(): Promise<void>
}

const OFFICIAL = 'https://payment.mts.ru/'
const FAKE = 'https://mts-oplata.site/'
const ONCE = 'https://mts-popolnit.site/'

/** Tells of its scripts at an address that no cache knows: restored pages take from the cache what they can. */
const PAGE = `<!doctype html><title>Оплата</title><script>fetch('/beacon/' + Math.random())</script>
<form><label>Телефон <input name="phone" type="tel"></label></form>`
const route: Route = () => ({ headers: { 'cache-control': 'no-store' }, body: PAGE })

/** What comes back after the browser was closed, in one browser. */
export function sessionRestoreCases(
  name: string,
  launch: (route: Route) => Promise<RestorableBrowser>,
): void {
  let browser: RestorableBrowser
  let before: readonly string[] = []
  const beaconsOf = (host: string): string[] =>
    browser.server.beacons.filter((beacon) => beacon.startsWith(`${host}/`))
  const stoppedAt = async (url: string): Promise<string> =>
    (await browser.addresses()).find((address) =>
      address.endsWith(`/stopped.html#${encodeURIComponent(url)}`),
    ) ?? ''

  describe(`a session restored by ${name}`, () => {
    beforeAll(async () => {
      browser = await launch(route)
      await browser.open(OFFICIAL)
      await browser.open(FAKE)
      await browser.openAnyway(ONCE)
      before = [...browser.server.beacons]
      browser.server.clear()
      await browser.restart()
    }, 120_000)
    afterAll(() => browser?.close())

    it('has the official page again, run and named in the toolbar', async () => {
      await expect.poll(() => beaconsOf('payment.mts.ru').length).toBeGreaterThan(0)
      expect(await browser.addresses()).toContain(OFFICIAL)
      await expect
        .poll(() => browser.toolbar(OFFICIAL))
        .toEqual({ badge: '', title: expect.stringContaining('payment.mts.ru') })
    })

    it.each([
      ['a fake that was stopped is stopped still', FAKE],
      ['a fake opened once is stopped again', ONCE],
    ])('%s, and the toolbar says so', async (_fact, url) => {
      await expect.poll(() => stoppedAt(url)).not.toBe('')
      const stopped = await stoppedAt(url)
      await expect
        .poll(() => browser.toolbar(stopped))
        .toEqual({ badge: '!', title: expect.stringContaining(new URL(url).host) })
    })

    it('no script of the fake that was stopped has ever run', () => {
      const of = (beacons: readonly string[]) =>
        beacons.filter((beacon) => beacon.startsWith('mts-oplata.site/'))
      expect(before.length).toBeGreaterThan(0)
      expect([...of(before), ...of(browser.server.beacons)]).toEqual([])
    })
  })
}

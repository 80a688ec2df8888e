import { describe, expect, it } from 'vitest'
import type { Route } from '../sites/server.ts'
import { arrived } from './support/arrived.ts'
import { chromiumTests } from './support/chromium-tests.ts'
import { LOUD_PAGE, LOUD_SCRIPT } from './support/loud-page.ts'

const FAKE = 'mts-oplata.site'

const route: Route = ({ host, path }) => {
  if (path === '/loud.js') return LOUD_SCRIPT
  if (path === '/redirect') return { status: 302, headers: { location: `https://${FAKE}/` } }
  if (path === '/meta') return `<meta http-equiv="refresh" content="0;url=https://${FAKE}/">`
  if (path === '/header')
    return { headers: { refresh: '0;url=/beacon/refreshed' }, body: LOUD_PAGE }
  if (path === '/slow')
    return (_request, response) => setTimeout(() => response.end(LOUD_PAGE), 300)
  if (path === '/streamed') {
    return (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      const pieces = LOUD_PAGE.match(/[\s\S]{1,120}/g) ?? []
      const next = () => {
        const piece = pieces.shift()
        if (piece === undefined || response.destroyed) response.end()
        else response.write(piece, () => setTimeout(next, 20))
      }
      next()
    }
  }
  return host === FAKE || path === '/loud'
    ? LOUD_PAGE
    : '<!doctype html><title>Notes</title><p>Hello'
}

const { server, chromium } = await chromiumTests(route, 'zh-CN')

describe('a lookalike is stopped before any script of it runs', () => {
  const ways = [
    ['plain', `https://${FAKE}/`],
    ['plain http', `http://${FAKE}/`],
    ['slow', `https://${FAKE}/slow`],
    ['streamed', `https://${FAKE}/streamed`],
    ['redirected', 'https://short-link.ru/redirect'],
    ['meta refresh', 'https://short-link.ru/meta'],
    ['refresh header', `https://${FAKE}/header`],
    ['a name before an @', 'https://mts.ru:x@moscow-notes.ru/loud'],
  ] as const
  for (const [name, url] of ways) {
    it.concurrent(`${name}: no beacon in 8 loads`, async () => {
      for (let load = 0; load < 8; load++) {
        const page = await chromium.context.newPage()
        await page.goto(url).catch(() => undefined)
        await arrived(page, /\/stopped\.html#/)
        await page.close()
      }
      expect(server.beacons).toEqual([])
    })
  }

  it('the same page elsewhere does run its scripts: the beacons can be heard', async () => {
    const page = await chromium.context.newPage()
    await page.goto('https://moscow-notes.ru/loud')
    await expect
      .poll(() => server.beacons.map((beacon) => beacon.split('/').at(-1)).sort())
      .toEqual(['external', 'focus', 'inline', 'module', 'onerror', 'onload', 'srcdoc', 'svg'])
    await page.close()
  })
})

import { describe, expect, it } from 'vitest'
import type { Route } from '../sites/server.ts'
import { firefoxAddresses, stepInFirefox } from './support/firefox-addresses.ts'
import { firefoxTests } from './support/firefox-tests.ts'
import { LOUD_PAGE, LOUD_SCRIPT } from './support/loud-page.ts'
import { wait } from './support/person.ts'

const FAKE = 'mts-oplata.site'
const NOTES = 'https://moscow-notes.ru/'

const route: Route = ({ host, path }) => {
  if (path === '/loud.js') return LOUD_SCRIPT
  if (path === '/redirect') return { status: 302, headers: { location: `https://${FAKE}/` } }
  if (path === '/meta') return `<meta http-equiv="refresh" content="0;url=https://${FAKE}/">`
  if (path === '/slow')
    return (_request, response) => setTimeout(() => response.end(LOUD_PAGE), 300)
  return host === FAKE || path === '/loud'
    ? LOUD_PAGE
    : '<!doctype html><title>Notes</title><p>Hello'
}

const { server, firefox } = await firefoxTests(route)

/** Where a new tab comes to rest: at the stopped page within two seconds, or where it was sent. */
async function visit(url: string): Promise<string> {
  const page = await firefox.newPage()
  page.goto(url).catch(() => undefined)
  let address: string | undefined
  for (let tries = 0; tries < 40 && !address?.includes('/stopped.html#'); tries++) {
    await wait(50)
    address = (await firefoxAddresses(firefox.browser)).at(-1)
  }
  await page.close().catch(() => undefined)
  return address ?? ''
}

describe('in Firefox a lookalike is stopped before any script of it runs', () => {
  const ways = [
    ['plain', `https://${FAKE}/`],
    ['plain http', `http://${FAKE}/`],
    ['slow', `https://${FAKE}/slow`],
    ['redirected', 'https://short-link.ru/redirect'],
    ['meta refresh', 'https://short-link.ru/meta'],
    ['an operator’s name before an @', 'https://mts.ru:x@moscow-notes.ru/loud'],
  ] as const
  for (const [name, url] of ways) {
    it(`${name}: the stopped page, and no beacon in 4 loads`, async () => {
      for (let load = 0; load < 4; load++) expect(await visit(url)).toContain('/stopped.html#')
      expect(server.beacons).toEqual([])
    })
  }

  it('an ordinary page is left alone', async () => {
    expect(await visit(NOTES)).toBe(NOTES)
  })
})

describe('the history around a stopped page in Firefox', () => {
  it('back leads to the page before the fake, forward to the stopped page', async () => {
    const page = await firefox.newPage()
    await page.goto(NOTES)
    page.evaluate((url) => location.assign(url), `https://${FAKE}/`).catch(() => undefined)
    const at = () => firefoxAddresses(firefox.browser).then((all) => all.at(-1))
    await expect.poll(at, { timeout: 5_000 }).toContain('/stopped.html#')
    await stepInFirefox(firefox.browser, -1)
    await expect.poll(at, { timeout: 5_000 }).toBe(NOTES)
    await stepInFirefox(firefox.browser, 1)
    await expect.poll(at, { timeout: 5_000 }).toContain('/stopped.html#')
    expect(server.beacons).toEqual([])
  })
})

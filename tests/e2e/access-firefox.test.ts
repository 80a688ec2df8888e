import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { access as en } from '../../locales/en/access.ts'
import { certificate as certificateEn } from '../../locales/en/certificate.ts'
import { access as ru } from '../../locales/ru/access.ts'
import { certificate as certificateRu } from '../../locales/ru/certificate.ts'
import { TOOLBAR_TEXT } from '../../locales/toolbar.ts'
import { access as zh } from '../../locales/zh-CN/access.ts'
import { certificate as certificateZh } from '../../locales/zh-CN/certificate.ts'
import { type SiteServer, startSiteServer } from '../sites/server.ts'
import { type Firefox, launchFirefox } from './harness/firefox.ts'
import { firefoxAddresses } from './support/firefox-addresses.ts'
import { openOwnPage } from './support/firefox-own-page.ts'
import { pretendActive } from './support/open-about.ts'
import { wait } from './support/person.ts'
import { type Reporter, reporterIn } from './support/tab-report.ts'

const FAKE = 'https://mts-oplata.site/'
const EVERYWHERE = { origins: ['http://*/*', 'https://*/*'] }
/** What the button may be called: the browser's language is the machine's. */
const GRANT = [zh, ru, en].map(({ grant }) => grant)

let server: SiteServer
let firefox: Firefox
let welcome: Page
let reporter: Reporter
beforeAll(async () => {
  server = await startSiteServer(
    () => '<!doctype html><title>Оплата</title><p>page',
    'Russian Trusted Sub CA',
  )
  firefox = await launchFirefox(server, { welcome: true })
  if (!firefox.welcome) throw new Error('There is no page of the extension.')
  welcome = firefox.welcome
  reporter = reporterIn((does, given) => welcome.evaluate(does as never, given as never))
})
afterAll(async () => {
  await firefox?.close()
  await server?.close()
})

const allowed = (): Promise<boolean> =>
  welcome.evaluate((all) => chrome.permissions.contains(all), EVERYWHERE)

/** The text of the buttons of the welcome page that offer the access. */
const offers = (): Promise<string[]> =>
  welcome.$$eval(
    'button',
    (all, names) => all.map((one) => one.textContent ?? '').filter((text) => names.includes(text)),
    GRANT,
  )

const addresses = (): Promise<string[]> => firefoxAddresses(firefox.browser)

/** Opens the fake; its tab can't be found by an address that is kept from us. */
async function openFake(): Promise<number> {
  const before = await reporter.tabIds()
  const page = await firefox.newPage()
  page.goto(FAKE).catch(() => undefined)
  await expect.poll(() => server.requests).toContain('mts-oplata.site/')
  await wait(1000)
  const [added] = (await reporter.tabIds()).filter((id) => !before.includes(id))
  if (added === undefined) throw new Error('No tab was added.')
  return added
}

describe('access to pages that Firefox withholds', () => {
  it('given at the beginning, it is not asked for', async () => {
    expect(await allowed()).toBe(true)
    expect(await offers()).toEqual([])
  })

  it('taken away: it is said in the toolbar and explained, with one button; given back: the guard works', async () => {
    await welcome.evaluate((all) => chrome.permissions.remove(all), EVERYWHERE)
    expect(await allowed()).toBe(false)
    await expect.poll(async () => (await offers()).length).toBe(1)

    const tabId = await openFake()
    expect(await addresses()).toContain(FAKE)
    expect(await reporter.report(tabId)).toMatchObject({ access: 'withheld', url: null })
    const withheld = Object.values(TOOLBAR_TEXT).map((text) => text.withheld)
    await expect.poll(async () => withheld.includes(await reporter.title(tabId))).toBe(true)

    await welcome.bringToFront()
    const [offer] = await offers()
    await (await welcome.$(`::-p-text(${offer})`))?.click()
    await expect.poll(allowed).toBe(true)
    await expect.poll(offers).toEqual([])
    // The fake that was open already is stopped without being loaded again.
    await expect
      .poll(addresses)
      .toContainEqual(expect.stringContaining(`/stopped.html#${encodeURIComponent(FAKE)}`))
    await expect.poll(() => reporter.badge(tabId)).toBe('!')
  })
})

describe('the certificate of a page in Firefox', () => {
  const OWN = 'https://payment.mts.ru/'
  const READING = { permissions: ['webRequest' as const, 'webRequestBlocking' as const] }
  const TEXTS = [certificateZh, certificateRu, certificateEn]

  /** The words about the certificate in the details. */
  const said = (): Promise<string> =>
    welcome.evaluate(
      (titles) =>
        [...document.querySelectorAll('details section section')].find((part) =>
          titles.includes(part.getAttribute('aria-label') ?? ''),
        )?.textContent ?? '',
      TEXTS.map(({ title }) => title),
    )

  it('is not read before the person allows it; then its issuer, days and protocol are told', async () => {
    await welcome.evaluate((all) => chrome.permissions.remove(all), READING)
    const page = await firefox.newPage()
    await page.goto(OWN)
    await openOwnPage(firefox, 'sidepanel.html#/', '#guide section')
    await welcome.evaluate(pretendActive, OWN)
    await welcome.bringToFront()
    await welcome.waitForSelector('#guide section summary')
    await welcome.click('#guide section summary')
    await expect.poll(said).not.toBe('')
    const asked = await said()
    const text = TEXTS.find(({ ask }) => asked.includes(ask)) ?? certificateEn
    expect(asked).toContain(text.askMeans)
    await page.reload()
    await expect.poll(said).toContain(text.ask)

    // By key: what was found out about the loaded page may move the button below the pointer.
    await welcome.evaluate((ask) => {
      const buttons = document.querySelectorAll<HTMLButtonElement>('details button')
      ;[...buttons].find(({ textContent }) => textContent === ask)?.focus()
    }, text.ask)
    await welcome.keyboard.press('Enter')
    await expect.poll(said).toContain(text.reload)
    await page.reload()
    await expect.poll(said).toContain(text.issued('Russian Trusted Sub CA'))
    // The server signs in that name, so the browser made an exception for it.
    for (const sentence of [text.protocol('TLS 1.3'), text.national, text.untrusted])
      expect(await said()).toContain(sentence)

    await page.close()
  })
})

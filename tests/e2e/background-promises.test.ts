import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type SiteServer, startSiteServer } from '../sites/server.ts'
import { type Chromium, launchChromium } from './harness/chromium.ts'
import { builtExtension } from './harness/extension.ts'
import { gateReady } from './support/gate-ready.ts'

/** What PRIVACY.md says, held against what ships. */
const PRIVACY = readFileSync('PRIVACY.md', 'utf8')

interface Manifest {
  permissions: string[]
  optional_permissions?: string[]
  host_permissions: string[]
  web_accessible_resources?: unknown
  externally_connectable?: unknown
  content_security_policy: { extension_pages: string }
}

for (const browser of ['chrome', 'firefox'] as const) {
  describe(`the ${browser} manifest asks for what PRIVACY.md gives a reason for`, () => {
    const manifest: Manifest = JSON.parse(
      readFileSync(join(builtExtension(browser), 'manifest.json'), 'utf8'),
    )
    const asked = [...manifest.permissions, ...(manifest.optional_permissions ?? [])]

    for (const permission of asked) {
      it(`${permission} has its row`, () => {
        expect(PRIVACY).toMatch(new RegExp(`^\\| \`${permission}\``, 'm'))
      })
    }

    it('none is among those it says are not asked for', () => {
      const [, refused = ''] = PRIVACY.match(/^Not asked for: (.*?)\. No file/m) ?? []
      expect(refused.split(', ').length).toBeGreaterThan(5)
      expect(asked.filter((permission) => refused.includes(`\`${permission}\``))).toEqual([])
    })

    it('pages of any host, and nothing beyond', () => {
      expect(manifest.host_permissions).toEqual(['http://*/*', 'https://*/*'])
    })

    it('no page can load a file of ours or speak to us', () => {
      expect(manifest.web_accessible_resources ?? []).toEqual([])
      expect(manifest.externally_connectable).toBeUndefined()
    })

    it('our pages connect to nothing but our own files', () => {
      expect(manifest.content_security_policy.extension_pages).toMatch(/connect-src 'self';/)
      expect(manifest.content_security_policy.extension_pages).toMatch(/^default-src 'none';/)
    })
  })
}

describe('a whole session', () => {
  let server: SiteServer
  let chromium: Chromium
  beforeAll(async () => {
    server = await startSiteServer(
      ({ host }) =>
        `<!doctype html><title>${host}: Оплата</title><form><input type="tel" id="phone"></form>`,
    )
    chromium = await launchChromium(server, { locale: 'en' })
    await gateReady(chromium)
  })
  afterAll(async () => {
    await chromium?.close()
    await server?.close()
  })

  it('requests nothing but the pages the person opens', async () => {
    const requested: string[] = []
    chromium.context.on('request', (request) => requested.push(request.url()))
    const visits = [
      'https://payment.mts.ru/',
      'https://moscow-notes.ru/',
      'https://mts-oplata.site/',
    ]
    for (const url of visits) {
      const page = await chromium.context.newPage()
      await page.goto(url).catch(() => undefined)
      await page
        .locator('#phone')
        .click({ timeout: 1_500 })
        .catch(() => undefined)
      await page.keyboard.type('+79161234567')
      await page.waitForTimeout(500)
      await page.close()
    }
    for (const path of [
      'popup.html',
      'sidepanel.html#/topic/balance',
      'options.html',
      'welcome.html',
    ]) {
      const page = await chromium.openExtensionPage(path)
      await page.waitForTimeout(500)
      await page.close()
    }
    const strangers = requested.filter(
      (url) => /^(?:https?|wss?):/.test(url) && !visits.includes(url),
    )
    expect(strangers.filter((url) => !url.endsWith('/favicon.ico'))).toEqual([])
    // The browser itself asks its maker for the time and for updates.
    const maker = /(?:^|\.)(?:google|googleapis|gstatic)\.com$/
    const served = server.requests.map((request) => new URL(`https://${request}`))
    const hosts = new Set(served.map(({ host }) => host).filter((host) => !maker.test(host)))
    expect([...hosts].sort()).toEqual(visits.map((url) => new URL(url).host).sort())
  })
})

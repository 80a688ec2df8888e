import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Reply } from '../sites/server.ts'
import { type SiteServer, startSiteServer } from '../sites/server.ts'
import { type Chromium, launchChromium } from './harness/chromium.ts'
import { gateReady } from './support/gate-ready.ts'
import { toolbarOf } from './support/toolbar.ts'

/** Notes everything a page could notice of a stranger in it, from its first script on. */
const WATCHFUL = `<!doctype html><html lang="en" class="own"><head><title>Notes</title><script>
const seen = { mutations: 0, events: [], errors: [], reports: [] }
addEventListener('error', (event) => seen.errors.push(event.message))
addEventListener('securitypolicyviolation', (event) => seen.reports.push(event.violatedDirective))
new MutationObserver((records) => { if (document.readyState === 'complete') seen.mutations += records.length })
  .observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
for (const type of ['focusin', 'keydown', 'input', 'submit', 'click'])
  addEventListener(type, (event) => seen.events.push(type))
</script></head><body><form action="/sent" onsubmit="event.preventDefault()"><input id="phone" name="phone" type="tel"
><input id="next" name="q"><button>Send</button></form></body></html>`

/** Documents of every kind a browser shows, none of them ours. */
const DOCUMENTS: Record<string, Reply> = {
  '/': WATCHFUL,
  '/csp': {
    headers: {
      'content-security-policy':
        "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox",
    },
    body: '<!doctype html><title>Strict</title><p>strict',
  },
  '/xhtml': {
    headers: { 'content-type': 'application/xhtml+xml' },
    body: '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>X</title></head><body><p>x</p></body></html>',
  },
  '/svg': {
    headers: { 'content-type': 'image/svg+xml' },
    body: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>',
  },
  '/xml': { headers: { 'content-type': 'text/xml' }, body: '<?xml version="1.0"?><a><b/></a>' },
  '/frameset':
    '<html><head><title>Frames</title></head><frameset cols="50%,50%"><frame src="/csp"><frame src="/xhtml"></frameset></html>',
  '/pdf': { headers: { 'content-type': 'application/pdf' }, body: '%PDF-1.4\n%%EOF' },
  '/empty': '',
  '/text': { headers: { 'content-type': 'text/plain' }, body: 'text' },
  '/json': { headers: { 'content-type': 'application/json' }, body: '{"a":1}' },
  '/image': {
    headers: { 'content-type': 'image/gif' },
    body: Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64'),
  },
  '/big': (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    response.end(
      `<!doctype html><title>Big</title>${`<p hidden>${'0123456789'.repeat(200)}</p>\n`.repeat(10_000)}`,
    )
  },
}

let server: SiteServer
let bare: Chromium
let guarded: Chromium
beforeAll(async () => {
  server = await startSiteServer(({ path }) => DOCUMENTS[path])
  bare = await launchChromium(server, { extension: null })
  guarded = await launchChromium(server)
  await gateReady(guarded)
})
afterAll(async () => {
  await bare?.close()
  await guarded?.close()
  await server?.close()
})

/** Everything about a page that a script of its own can see. */
async function visible(chromium: Chromium): Promise<unknown> {
  const page = await chromium.context.newPage()
  await page.goto('https://moscow-notes.ru/')
  await page.click('#phone')
  await page.keyboard.type('+7')
  await page.keyboard.press('Tab')
  await page.keyboard.type('a')
  await page.keyboard.press('Enter')
  const found = await page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    globals: Object.getOwnPropertyNames(window).sort(),
    styles: document.styleSheets.length + document.adoptedStyleSheets.length,
    focused: document.activeElement?.id,
    // biome-ignore lint/security/noGlobalEval: the page's own script-scoped record
    seen: window.eval('seen'),
  }))
  await page.close()
  return found
}

describe('an ordinary page', () => {
  it('sees no element, class, style, global, event or error of ours', async () => {
    expect(await visible(guarded)).toEqual(await visible(bare))
  })

  for (const path of Object.keys(DOCUMENTS)) {
    it(`${path}: neither breaks us nor is broken by us`, async () => {
      const texts: unknown[] = []
      for (const chromium of [bare, guarded]) {
        const page = await chromium.context.newPage()
        const errors: string[] = []
        page.on('pageerror', (error) => errors.push(error.message))
        const url = `https://moscow-notes.ru${path}`
        await page.goto(url, { timeout: 30_000 }).catch(() => undefined)
        const text = await page
          .evaluate(() => `${document.contentType} ${document.documentElement?.outerHTML.length}`)
          .catch(() => 'no document')
        texts.push({ text, errors })
        if (chromium === guarded && text !== 'no document') {
          expect((await toolbarOf(guarded, url)).badge).toBe('')
        }
        await page.close()
      }
      expect(texts[1]).toEqual(texts[0])
    })
  }
})

describe('a lookalike of any kind of document is stopped', () => {
  for (const path of Object.keys(DOCUMENTS).filter((path) => path !== '/pdf')) {
    it(path, async () => {
      const page = await guarded.context.newPage()
      await page.goto(`https://mts-oplata.site${path}`).catch(() => undefined)
      await page.waitForURL(/stopped\.html/)
      await page.close()
    })
  }
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type SiteServer, startSiteServer } from '../sites/server.ts'
import { type Chromium, launchChromium } from './harness/chromium.ts'
import { gateReady } from './support/gate-ready.ts'

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

let server: SiteServer
let bare: Chromium
let guarded: Chromium
beforeAll(async () => {
  server = await startSiteServer(({ path }) => (path === '/' ? WATCHFUL : undefined))
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
})

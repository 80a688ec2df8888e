import { describe, expect, it } from 'vitest'
import type { Chromium } from './harness/chromium.ts'
import { chromiumPairTests } from './support/chromium-tests.ts'

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

const { chromium: guarded, bare } = await chromiumPairTests(({ path }) =>
  path === '/' ? WATCHFUL : undefined,
)

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
    const [ours, without] = await Promise.all([visible(guarded), visible(bare)])
    expect(ours).toEqual(without)
  })
})

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { builtExtension } from './harness/extension.ts'
import { arrived } from './support/arrived.ts'
import { chromiumTests } from './support/chromium-tests.ts'
import { killWorker } from './support/kill-worker.ts'
import { StoppedPage } from './support/stopped-page.ts'
import { type Toolbar, toolbarOf } from './support/toolbar.ts'

const OFFICIAL = 'https://payment.mts.ru/'
const FAKE = 'https://mts-oplata.site/'
const NOTES = 'https://moscow-notes.ru/'

const { chromium } = await chromiumTests(
  ({ host }) => `<!doctype html><title>${host}</title><a href="#part">part</a><p>${host}`,
  'en',
)

const open = async (url: string): Promise<Page> => {
  const page = await chromium.context.newPage()
  await page.goto(url).catch(() => undefined)
  return page
}
const toolbar = (url: string): Promise<Toolbar> => toolbarOf(chromium, url)

describe('the toolbar', () => {
  it('says in words whose page it is, in every tab at once', async () => {
    const pages = [await open(OFFICIAL), await open(NOTES), await open(FAKE)]
    const [, , stopped] = pages
    if (stopped) await new StoppedPage(stopped).shown()
    const at = stopped?.url() ?? ''
    await expect
      .poll(() => toolbar(OFFICIAL))
      .toEqual({
        badge: '',
        title: 'Top-up Guard: payment.mts.ru is MTS’s own site',
      })
    await expect
      .poll(() => toolbar(NOTES))
      .toEqual({ badge: '', title: 'Top-up Guard: how to top up' })
    await expect
      .poll(() => toolbar(at))
      .toEqual({
        badge: '!',
        title: 'Top-up Guard: the address mts-oplata.site imitates MTS',
      })
    for (const page of pages) await page.close()
  })

  it('follows a tab from page to page, and no verdict stays behind (B08)', async () => {
    const page = await open(OFFICIAL)
    await expect.poll(async () => (await toolbar(OFFICIAL)).title).toContain('own site')
    await page.evaluate(() => history.pushState(null, '', '/inner'))
    await expect.poll(async () => (await toolbar(`${OFFICIAL}inner`)).title).toContain('own site')
    await page.goto(NOTES)
    await expect.poll(async () => (await toolbar(NOTES)).title).toContain('how to top up')
    await page.goBack()
    await expect.poll(async () => (await toolbar(page.url())).title).toContain('own site')
    await page.goForward()
    await expect.poll(async () => (await toolbar(NOTES)).title).toContain('how to top up')
    await page.close()
  })

  it('judges the host alone that the browser went to (B07)', async () => {
    const visits: readonly (readonly [string, RegExp])[] = [
      ['https://payment.mts.ru@moscow-notes.ru/', /how to top up|imitates|look twice/],
      ['https://PAYMENT.MTS.RU/caps', /own site/],
      ['https://payment.mts.ru./dot', /own site/],
      ['https://payment%2emts.ru/percent', /own site/],
      ['https://payment。mts。ru/ideographic', /own site/],
      ['http://0x7f000001/', /how to top up/],
    ]
    for (const [url, title] of visits) {
      const page = await open(url)
      if (page.url().startsWith('http')) {
        await expect.poll(async () => (await toolbar(page.url())).title).toMatch(title)
      }
      expect((await toolbar(page.url())).title).not.toMatch(
        url.includes('@') ? /own site/ : /imitates/,
      )
      await page.close()
    }
  })
})

describe('the background', () => {
  it('is killed and loses nothing', async () => {
    const official = await open(OFFICIAL)
    const fake = await new StoppedPage(await open(FAKE)).shown()
    await fake.openAnyway('once')
    await arrived(fake.page, FAKE)
    await killWorker(chromium)
    // Woken by the next event, it still lets this tab, and only this tab, open the host.
    await fake.page.reload()
    await fake.page.waitForTimeout(800)
    expect(fake.page.url()).toBe(FAKE)
    await expect.poll(() => toolbar(FAKE)).toMatchObject({ badge: '!' })
    await killWorker(chromium)
    const second = await new StoppedPage(await open('https://mts-popolnit.site/')).shown()
    expect(await second.heading().textContent()).toContain('MTS')
    await official.reload()
    await expect.poll(async () => (await toolbar(OFFICIAL)).title).toContain('own site')
    for (const page of [official, fake.page, second.page]) await page.close()
  })

  it('refuses a page that speaks as if it were ours (B10)', async () => {
    const page = await open(NOTES)
    const answers = await page.evaluate(async (id) => {
      const runtime = (window as { chrome?: { runtime?: typeof chrome.runtime } }).chrome?.runtime
      if (!runtime?.sendMessage) return 'no way to speak'
      const trust = { type: 'decide-host', host: 'mts-oplata.site', decision: 'trust' }
      return runtime.sendMessage(id, trust)
    }, chromium.extensionId)
    expect(answers).toBe('no way to speak')
    await page.close()
  })

  it('refuses a trust message of a content script, whatever it says it is (B18)', async () => {
    const page = await open(NOTES)
    const worker = await chromium.worker()
    const answer = await worker.evaluate(async (url) => {
      const [tab] = await chrome.tabs.query({ url })
      if (tab?.id === undefined) throw new Error('no tab')
      const [result] = await chrome.scripting.executeScript({
        target: { tabId: tab.id },
        func: async () => {
          const messages = [
            { type: 'decide-host', host: 'mts-oplata.site', decision: 'trust' },
            { type: 'open-anyway', scope: 'always' },
            { type: 'decide-host', host: 'moscow-notes.ru', decision: 'guard-off' },
            { type: 'change-settings', settings: { guardScope: 'off' } },
            { type: 'report', tabId: 1 },
            { type: 'facts', facts: { url: 'https://payment.mts.ru/' } },
            { type: 'no such thing' },
            null,
          ]
          return Promise.all(
            messages.map((message) =>
              Promise.race([
                chrome.runtime.sendMessage(message).catch(() => 'refused'),
                new Promise((resolve) => setTimeout(() => resolve('refused'), 1_000)),
              ]),
            ),
          )
        },
      })
      return result?.result
    }, NOTES)
    expect(new Set(answer?.map((one) => one ?? 'refused'))).toEqual(new Set(['refused']))
    const fake = await new StoppedPage(await open(FAKE)).shown()
    await fake.page.close()
    await page.close()
  })
})

describe('the package’s files', () => {
  const files = readdirSync(builtExtension('chrome'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(builtExtension('chrome').length + 1))

  it('none can be fetched by a page (B11)', async () => {
    const page = await open(NOTES)
    const readable = await page.evaluate(
      async ({ id, names }) => {
        const found: string[] = []
        for (const name of names) {
          const answer = await fetch(`chrome-extension://${id}/${name}`).catch(() => null)
          if (answer) found.push(name)
        }
        return found
      },
      { id: chromium.extensionId, names: files },
    )
    expect(files.length).toBeGreaterThan(5)
    expect(readable).toEqual([])
    await page.close()
  })

  it('no page of ours can be framed by a page (B12)', async () => {
    const page = await open(NOTES)
    const pages = files.filter((name) => /^[^/]+\.html$/.test(name))
    for (const name of pages) {
      await page.evaluate((url) => {
        const frame = document.createElement('iframe')
        frame.src = url
        document.body.append(frame)
      }, `chrome-extension://${chromium.extensionId}/${name}`)
    }
    await page.waitForTimeout(500)
    const framed = page.frames().filter((frame) => frame.url().includes(chromium.extensionId))
    for (const frame of framed) {
      expect(
        await frame
          .locator('button')
          .count()
          .catch(() => 0),
      ).toBe(0)
    }
    await page.close()
  })
})

describe('the stopped page and a hostile address (B13)', () => {
  it('shows markup, direction marks and endless text as text, and runs nothing', async () => {
    const hostile = `${FAKE}<img src=x onerror=alert(1)>%E2%80%AE${'a'.repeat(5000)}?<script>alert(1)</script>`
    const page = await open(hostile)
    const stopped = await new StoppedPage(page).shown()
    expect(await page.locator('img, script:not([src])').count()).toBe(0)
    expect(await stopped.page.evaluate(() => document.body.textContent)).not.toContain('\u202e')
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    await page.close()
  })

  it('a fragment nobody vouches for stops nothing and runs nothing', async () => {
    for (const fragment of ['javascript:alert(1)', 'data:text/html,x', '%E0%A4%A', OFFICIAL, '']) {
      const page = await chromium.openExtensionPage(`stopped.html#${encodeURIComponent(fragment)}`)
      await page.getByRole('heading', { name: 'Nothing was stopped here' }).waitFor()
      const links = await page
        .locator('a')
        .evaluateAll((all) => all.map((a) => a.getAttribute('href')))
      expect(links).toEqual(fragment === OFFICIAL ? [OFFICIAL] : [])
      await page.close()
    }
  })
})

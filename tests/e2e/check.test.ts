import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { Language } from '../../guide/language.ts'
import { FORWARDS, OFFICIAL, pageToCheck, QUOTED, SAID, SBP, SCAM } from './cases/checked.ts'
import { codePicture, movingPicture, widePicture } from './support/code-picture.ts'
import { grantActiveTab } from './support/grant-active-tab.ts'
import { guideTests } from './support/guide-tests.ts'
import { PanelSeen } from './support/panel-seen.ts'

const at = await guideTests()

/** Opens the check and puts it into a language. */
async function open(language: '中文' | 'Русский' | 'English' = 'English'): Promise<void> {
  await at.open('popup.html#/check')
  await at.guide.speak(language)
  await field().waitFor()
}

/** Chooses a language for good. A page that we open by ourselves may not know yet which one the browser pretends. */
const choose = async (language: Language): Promise<void> =>
  (await at.chromium.worker()).evaluate((settings) => chrome.storage.local.set({ settings }), {
    language,
  })

const page = () => at.guide.page
const field = () => page().getByRole('textbox')
const answer = () => page().getByRole('heading', { level: 2 })
const said = (text: string) => page().getByText(text).first().waitFor()

/** Gives the page a file with a paste or a drop, as the browser would. */
const give = (event: 'paste' | 'drop', content: Buffer) =>
  page().evaluate(
    ([kind, bytes]) => {
      const data = new DataTransfer()
      const content = Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0))
      data.items.add(new File([content], 'a', { type: 'image/png' }))
      const given =
        kind === 'paste'
          ? new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
          : new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })
      document.querySelector('textarea')?.dispatchEvent(given)
    },
    [event, content.toString('base64')] as const,
  )

describe.each(SAID)('in $name', ({ tag, name, danger, forwards, payee, official, lookalike }) => {
  test('a message that is typed, or pasted with the keys, is judged with what it says', async () => {
    await open(name)
    // Key by key: letters typed elsewhere go to the search field.
    await field().pressSequentially(SCAM)
    await expect.poll(() => answer().textContent()).toBe(danger)
    await said(QUOTED)
    await field().press('Control+A')
    await field().press('Control+X')
    await expect.poll(() => answer().count()).toBe(0)
    await field().press('Control+V')
    await expect.poll(() => answer().textContent()).toBe(danger)
    expect(at.server.requests.filter((request) => request.includes('mts-pay'))).toEqual([])
  })

  test('a picture that is chosen or pasted with the keys, or dropped, is read', async () => {
    await open(name)
    const chosen = page().waitForEvent('filechooser')
    await field().press('Tab')
    await page().keyboard.press('Enter')
    await (await chosen).setFiles({ name: 'a.png', mimeType: 'image/png', buffer: FORWARDS })
    await said(forwards)
    await expect.poll(() => answer().textContent()).toBe(danger)
    await page().getByRole('button', { name: '##002#' }).waitFor()
    await page().evaluate(
      async (bytes) => {
        const file = new Blob([Uint8Array.from(bytes)], { type: 'image/png' })
        await navigator.clipboard.write([new ClipboardItem({ 'image/png': file })])
      },
      [...OFFICIAL],
    )
    await field().press('Control+V')
    await said(official)
    await give('drop', SBP)
    await said(payee)
  })

  test('a link, a selection and an image of a page are checked from its context menu', async () => {
    await choose(tag)
    at.server.serve(({ host }) => pageToCheck(host))
    const shop = await at.chromium.context.newPage()
    await shop.goto('https://shop.example/')
    const image = await shop.evaluate(() => document.images[0]?.src)
    await grantActiveTab(at.chromium, shop.url())
    for (const [pressed, shown] of [
      [{ menuItemId: 'link', linkUrl: 'http://mts-pay.xyz/a' }, lookalike],
      [{ menuItemId: 'selection', selectionText: SCAM }, danger],
      [{ menuItemId: 'image', srcUrl: image, frameId: 0 }, official],
    ] as const) {
      await bringToFront(shop)
      const check = await afterPress(pressed)
      await check.getByText(shown).first().waitFor()
      await check.close()
    }
  })
})

/** Shows a page as a person sees it before pressing anything: its tab is the active one, and it is drawn. */
async function bringToFront(page: Page): Promise<void> {
  await page.bringToFront()
  const worker = await at.chromium.worker()
  const active = () =>
    worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
      return tab?.url
    })
  await expect.poll(active).toBe(page.url())
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  )
}

/**
 * Presses one of our items, as the browser tells the background of it (its own menu is out of a test's reach in
 * Chromium). Resolves to the page that opens, since only a real press may open the side panel.
 */
async function afterPress(info: object): Promise<Page> {
  await (await at.chromium.worker()).evaluate(async (pressed) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
    const { onClicked } = chrome.contextMenus as unknown as {
      onClicked: { dispatch(info: object, tab: unknown): void }
    }
    onClicked.dispatch(pressed, tab)
  }, info)
  // Not the next page: a popup that let us see the tab may open late, and a tab gets its address later still.
  const opened = () =>
    at.chromium.context.pages().find((one) => one.url().includes('/sidepanel.html'))
  await expect.poll(() => opened()?.url()).toBeDefined()
  return opened() as Page
}

describe('a picture', () => {
  test('of a page that the browser keeps from us gets a sentence', async () => {
    await choose('zh-CN')
    const check = await afterPress({ menuItemId: 'image', srcUrl: 'http://a.example/a.png' })
    await check.getByText('看不到网页上的这张图片').first().waitFor()
  })

  test('in part of what is seen is looked for in that part only', async () => {
    await open()
    const data = `data:image/png;base64,${OFFICIAL.toString('base64')}`
    const hand = async (side: number) =>
      (await at.chromium.worker()).evaluate((handed) => chrome.storage.session.set({ handed }), {
        kind: 'picture',
        data,
        part: { left: 0, top: 0, width: side, height: side },
      })
    await hand(200)
    await said('1 QR code in the picture')
    // A corner of the picture has no code.
    await hand(40)
    await said('No QR code was found')
  })

  test('that moves, is large, too large, damaged or none at all is answered soon', async () => {
    await open()
    await give('paste', movingPicture('https://mts.ru/pay'))
    await said('only its first frame')
    await give('paste', widePicture('tel:**21*+79160000000%23', 8000, 5000))
    await said('go to +79160000000')
    await give('paste', widePicture('x', 8001, 5000))
    await said('more than 40 megapixels')
    await give('paste', codePicture('x').subarray(0, 90))
    await said('damaged')
    await give('paste', Buffer.from('hello, how are you today?'))
    await said('no picture')
  })
})

describe('the popup', () => {
  /** Words of the lexicon of messages, of the check and of the reader of codes. */
  const OF_THE_CHECK = /ammyy|This is how people are robbed|ST\\d|zxing/u
  const textsOf = (files: readonly string[]): Promise<string[]> =>
    page().evaluate(
      (urls) => Promise.all(urls.map(async (url) => (await fetch(url)).text())),
      [...files],
    )
  const ofTheCheck = async (files: readonly string[]): Promise<string[]> => {
    const texts = await textsOf(files)
    return files.filter((_, index) => OF_THE_CHECK.test(texts[index] ?? ''))
  }

  /** How many style sheets among the files name a class. */
  const styling = async (files: readonly string[], name: string): Promise<number> => {
    const sheets = await textsOf(files.filter((file) => file.endsWith('.css')))
    return sheets.filter((sheet) => sheet.includes(`.${name}`)).length
  }

  test('loads nothing of the check before it is opened, neither code nor styles', async () => {
    const loaded = new Set<string>()
    at.chromium.context.on('request', (request) => {
      if (/\.(?:js|wasm|css)$/u.test(request.url())) loaded.add(request.url())
    })
    await at.open('popup.html', 'https://payment.mts.ru/')
    await page().waitForLoadState('networkidle')
    const first = [...loaded]
    expect(first.length).toBeGreaterThan(3)
    expect(first.filter((file) => file.endsWith('.css'))).not.toEqual([])
    expect(await ofTheCheck(first)).toEqual([])
    await page().evaluate(() => location.assign('#/check'))
    await field().waitFor()
    expect(await ofTheCheck([...loaded])).not.toEqual([])
    const ofTheField = await field().evaluate(({ className }) => className)
    expect(await styling(first, ofTheField)).toBe(0)
    expect(await styling([...loaded], ofTheField)).toBe(1)
  })
})

describe('a verdict that is wrong', () => {
  test('becomes a text that names the site only if that is ticked, and is copied', async () => {
    await open()
    await field().fill('https://mts-pay.xyz/secret?token=1')
    await page().getByRole('button', { name: 'This verdict is wrong' }).last().click()
    const report = page().getByRole('textbox', { name: 'Report of a wrong verdict' })
    await expect.poll(() => report.inputValue()).toContain('Verdict: danger')
    expect(await report.inputValue()).not.toContain('mts-pay')
    await page().getByRole('checkbox').check()
    await expect.poll(() => report.inputValue()).toContain('Site: mts-pay.xyz')
    expect(await report.inputValue()).not.toContain('secret')
    await page().getByRole('button', { name: 'Copy the text' }).click()
    const copied = () => page().evaluate(() => navigator.clipboard.readText())
    await expect.poll(copied).toBe(await report.inputValue())
  })

  const FAKE = 'https://mts-oplata-balans.site/'
  const reported = (from: Page) => from.getByRole('textbox', { name: 'Report of a wrong verdict' })

  test('is reported from the popup, from a stopped page and from the panel', async () => {
    await choose('en')
    await at.open('popup.html', FAKE)
    await page().locator('section summary').click()
    await page().getByRole('button', { name: 'This verdict is wrong' }).click()
    await expect.poll(() => reported(page()).inputValue()).toContain('Seen in: popup')

    const visited = await at.chromium.context.newPage()
    at.server.serve(
      ({ host }) =>
        `<!doctype html><title>${host}</title><form><input id="phone" type="tel"><input name="card"></form>`,
    )
    await visited.goto(FAKE).catch(() => undefined)
    const fromStopped = at.chromium.context.waitForEvent('page')
    await visited.getByRole('button', { name: 'This verdict is wrong' }).click()
    await expect
      .poll(async () => reported(await fromStopped).inputValue())
      .toContain('Seen in: stopped')

    // All of the panel's details are in view.
    await visited.setViewportSize({ width: 1280, height: 1600 })
    await visited.goto('https://payment.mts.ru/')
    const panel = new PanelSeen(visited)
    await expect.poll(() => panel.text()).toContain('MTS')
    await panel.press('details')
    await expect.poll(() => panel.text()).toContain('This verdict is wrong')
    const fromPanel = at.chromium.context.waitForEvent('page')
    await panel.press('wrong-verdict')
    await expect
      .poll(async () => reported(await fromPanel).inputValue())
      .toContain('Seen in: panel')
  })
})

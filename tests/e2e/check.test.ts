import { describe, expect, test } from 'vitest'
import { codePicture } from './support/code-picture.ts'
import { guideTests } from './support/guide-tests.ts'

const at = await guideTests()

const SCAM = 'Ваш договор истекает. Для продления назовите код из СМС: http://mts-pay.xyz'
const FORWARDING = 'tel:**21*+79160000000%23'

/** Opens the check and puts it into a language. */
async function open(language: '中文' | 'Русский' | 'English' = '中文'): Promise<void> {
  await at.open('popup.html#/check')
  await at.guide.speak(language)
  await at.guide.page.getByRole('textbox').waitFor()
}

const page = () => at.guide.page
const answer = () => page().getByRole('heading', { level: 2 })
const said = (text: string) => page().getByText(text).first().waitFor()

const LANGUAGES = [
  ['中文', '危险', '转到 +79160000000'],
  ['Русский', 'Опасно', 'пойдут на +79160000000'],
  ['English', 'Danger', 'go to +79160000000'],
] as const

describe.each(LANGUAGES)('in %s', (language, danger, forwards) => {
  test('a message that is typed is judged, with what it says', async () => {
    await open(language)
    // Key by key: letters typed elsewhere go to the search field.
    await page().getByRole('textbox').pressSequentially(SCAM)
    await expect.poll(() => answer().textContent()).toBe(danger)
    await said('назовите код')
    expect(at.server.requests.filter((request) => request.includes('mts-pay'))).toEqual([])
  })

  test('a picture that is chosen with the keyboard is read, and told for what it does', async () => {
    await open(language)
    const chosen = page().waitForEvent('filechooser')
    await page().getByRole('textbox').press('Tab')
    await page().keyboard.press('Enter')
    await (await chosen).setFiles({
      name: 'a.png',
      mimeType: 'image/png',
      buffer: codePicture(FORWARDING),
    })
    await said(forwards)
    await expect.poll(() => answer().textContent()).toBe(danger)
    await page().getByRole('button', { name: '##002#' }).waitFor()
  })
})

describe('a picture', () => {
  /** Gives the page a file with a paste or a drop, as the browser would. */
  const give = (event: 'paste' | 'drop', content: Buffer, type = 'image/png') =>
    page().evaluate(
      ([kind, bytes, mime]) => {
        const data = new DataTransfer()
        data.items.add(new File([Uint8Array.from(bytes)], 'a', { type: mime }))
        const given =
          kind === 'paste'
            ? new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
            : new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })
        document.querySelector('textarea')?.dispatchEvent(given)
      },
      [event, [...content], type] as const,
    )

  test('is pasted from the clipboard by its keys', async () => {
    await open('English')
    await page().evaluate(
      async (bytes) => {
        const file = new Blob([Uint8Array.from(bytes)], { type: 'image/png' })
        await navigator.clipboard.write([new ClipboardItem({ 'image/png': file })])
      },
      [...codePicture('https://mts.ru/pay')],
    )
    await page().getByRole('textbox').press('Control+V')
    await said('1 QR code in the picture')
    await said('Official')
  })

  test('is dropped', async () => {
    await open('English')
    await give('drop', codePicture('https://qr.nspk.ru/AS1000?sum=10000'))
    await said('Who is paid cannot be seen from the link')
    await said('100.00 RUB')
  })

  test.each([
    ['is damaged', codePicture('x').subarray(0, 90), 'damaged'],
    ['is none at all', Buffer.from('hello, how are you today?'), 'no picture'],
  ])('that %s gets a sentence', async (_, content, sentence) => {
    await open('English')
    await give('paste', content)
    await said(sentence)
  })
})

describe('the context menu', () => {
  /** Presses one of our items, as the browser tells the background: its own menu is out of a test's reach. */
  const press = async (info: object) =>
    (await at.chromium.worker()).evaluate(async (pressed) => {
      const [tab] = await chrome.tabs.query({ active: true })
      const { onClicked } = chrome.contextMenus as unknown as {
        onClicked: { dispatch(info: object, tab: unknown): void }
      }
      onClicked.dispatch(pressed, tab)
    }, info)
  const opened = () => at.chromium.context.waitForEvent('page')

  test.each([
    ['a link', { menuItemId: 'link', linkUrl: 'http://mts-pay.xyz/a' }, '仿冒网址'],
    ['a selection', { menuItemId: 'selection', selectionText: SCAM }, '危险'],
    // Only a real press lets the page be seen.
    [
      'an image',
      { menuItemId: 'image', srcUrl: 'http://a.example/a.png' },
      '看不到网页上的这张图片',
    ],
  ])('checks %s', async (_, info, shown) => {
    const coming = opened()
    await press(info)
    const check = await coming
    await check.getByText(shown).first().waitFor()
    await check.close()
  })

  test('hands over what is seen of an image, and the part that is meant', async () => {
    const data = `data:image/png;base64,${codePicture('https://mts.ru/pay').toString('base64')}`
    const part = { left: 0, top: 0, width: 200, height: 200 }
    const worker = await at.chromium.worker()
    await worker.evaluate((handed) => chrome.storage.session.set({ handed }), {
      kind: 'picture',
      data,
      part: null,
    })
    const check = await at.chromium.openExtensionPage('sidepanel.html')
    await check.getByText('图片里有 1 个二维码').waitFor()
    // A corner of the picture has no code.
    await worker.evaluate((handed) => chrome.storage.session.set({ handed }), {
      kind: 'picture',
      data,
      part: { ...part, width: 40, height: 40 },
    })
    await check.getByText('没有找到二维码').first().waitFor()
    await check.close()
  })
})

describe('a verdict that is wrong', () => {
  test('becomes a text that names the site only if that is ticked, and is copied', async () => {
    await open('English')
    await page().getByRole('textbox').fill('https://mts-pay.xyz/secret?token=1')
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
})

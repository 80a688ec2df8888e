import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Firefox, launchFirefox } from './harness/firefox.ts'
import { workerServer } from './harness/worker-server.ts'
import { codePicture } from './support/code-picture.ts'

const SCAM = 'Ваш договор истекает. Для продления назовите код из СМС: http://mts-pay.xyz'

let firefox: Firefox
let page: Page
// The only page of the extension that WebDriver BiDi lets one into becomes the guide.
beforeAll(async () => {
  const server = await workerServer('guarded')
  firefox = await launchFirefox(server, { welcome: true })
  if (firefox.welcome === undefined) throw new Error('The welcome page was not kept.')
  page = firefox.welcome
  await page.evaluate(() => location.assign('popup.html#/check')).catch(() => undefined)
  await page.waitForSelector('textarea')
})
afterAll(() => firefox?.close())
beforeEach(async () => {
  await page.evaluate(() => location.assign('#/number'))
  await page.waitForSelector('#number')
  await page.evaluate(() => location.assign('#/check'))
  await page.waitForSelector('textarea')
})

const shown = (): Promise<string> => page.evaluate(() => document.body.innerText)

const speak = (language: string): Promise<void> =>
  page.evaluate((tag) => {
    const choices = [...document.querySelectorAll<HTMLInputElement>('footer input[type=radio]')]
    choices.find(({ parentElement }) => parentElement?.textContent?.includes(tag))?.click()
  }, language)

/** Gives the page a picture with a paste or a drop, as the browser would. */
const give = (event: 'paste' | 'drop', content: Buffer): Promise<void> =>
  page.evaluate(
    (kind, bytes) => {
      const data = new DataTransfer()
      data.items.add(new File([Uint8Array.from(bytes)], 'a.png', { type: 'image/png' }))
      const given = new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true })
      // Firefox lets no script make a paste with files in it.
      if (kind === 'paste') Object.defineProperty(given, 'clipboardData', { value: data })
      document.querySelector('textarea')?.dispatchEvent(given)
    },
    event,
    [...content],
  )

describe('the check in Firefox', () => {
  test.each([
    ['中文', '危险'],
    ['Русский', 'Опасно'],
    ['English', 'Danger'],
  ])('judges a message that is typed, in %s', async (language, danger) => {
    await speak(language)
    await page.focus('textarea')
    await page.keyboard.type(SCAM)
    await expect.poll(shown).toContain(danger)
    expect(await shown()).toContain('назовите код')
  })

  test.each(['paste', 'drop'] as const)('reads a picture that comes by %s', async (event) => {
    await speak('English')
    await give(event, codePicture('https://qr.nspk.ru/AS1000?sum=10000'))
    await expect.poll(shown).toContain('Who is paid cannot be seen from the link')
  })

  test('reads a picture that is chosen with the keyboard', async () => {
    await speak('English')
    // The dialog itself is out of a test's reach: the file is given to the field that opens it.
    await page.evaluate(
      (bytes) => {
        HTMLInputElement.prototype.click = function (this: HTMLInputElement) {
          const data = new DataTransfer()
          data.items.add(new File([Uint8Array.from(bytes)], 'a.png', { type: 'image/png' }))
          this.files = data.files
          this.dispatchEvent(new Event('change'))
        }
      },
      [...codePicture('tel:**21*+79160000000%23')],
    )
    await page.focus('textarea')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(shown).toContain('go to +79160000000')
    expect(await shown()).toContain('##002#')
  })

  test('takes what the context menu hands over', async () => {
    await speak('English')
    await page.evaluate(
      (text) => chrome.storage.session.set({ handed: { kind: 'text', text } }),
      SCAM,
    )
    await expect.poll(shown).toContain('Danger')
    expect(await page.evaluate(() => chrome.storage.session.get('handed'))).toEqual({})
  })
})

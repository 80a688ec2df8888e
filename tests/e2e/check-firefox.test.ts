import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FORWARDS, OFFICIAL, pageToCheck, QUOTED, SAID, SBP, SCAM } from './cases/checked.ts'
import { type Firefox, launchFirefox } from './harness/firefox.ts'
import { workerServer } from './harness/worker-server.ts'
import { movingPicture, widePicture } from './support/code-picture.ts'
import { pressInMenu, SYSTEM_ACCESS } from './support/firefox-menu.ts'
import { openOwnPage } from './support/firefox-own-page.ts'

let firefox: Firefox
let page: Page
// The only page of the extension that WebDriver BiDi lets one into becomes the guide.
beforeAll(async () => {
  const server = await workerServer('guarded')
  server.serve(({ host }) => pageToCheck(host))
  firefox = await launchFirefox(server, { welcome: true, args: [SYSTEM_ACCESS] })
  page = await openOwnPage(firefox, 'popup.html#/check', 'textarea')
})
afterAll(() => firefox?.close())

const shown = (): Promise<string> => page.evaluate(() => document.body.textContent)

/** Opens the check with nothing in it, in a language. */
async function open(name: string): Promise<void> {
  await page.bringToFront()
  await page.evaluate(() => location.assign('#/number'))
  await page.waitForSelector('#number')
  await page.evaluate(() => location.assign('#/check'))
  await page.waitForSelector('textarea')
  await page.evaluate((wanted) => {
    const choices = [...document.querySelectorAll<HTMLInputElement>('footer input[type=radio]')]
    choices.find(({ parentElement }) => parentElement?.textContent?.includes(wanted))?.click()
  }, name)
}

/** Gives the page a picture with a paste or a drop, as the browser would. */
const give = (event: 'paste' | 'drop', content: Buffer): Promise<void> =>
  page.evaluate(
    (kind, bytes) => {
      const data = new DataTransfer()
      const picture = Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0))
      data.items.add(new File([picture], 'a.png', { type: 'image/png' }))
      const given = new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true })
      // Firefox lets no script make a paste with files in it.
      if (kind === 'paste') Object.defineProperty(given, 'clipboardData', { value: data })
      document.querySelector('textarea')?.dispatchEvent(given)
    },
    event,
    content.toString('base64'),
  )

/** Gives a file to whatever asks for one next: the dialog itself is out of a test's reach. */
const giveToDialog = (content: Buffer): Promise<void> =>
  page.evaluate((bytes) => {
    const { click } = HTMLInputElement.prototype
    HTMLInputElement.prototype.click = function (this: HTMLInputElement) {
      HTMLInputElement.prototype.click = click
      const data = new DataTransfer()
      const picture = Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0))
      data.items.add(new File([picture], 'a.png', { type: 'image/png' }))
      this.files = data.files
      this.dispatchEvent(new Event('change'))
    }
  }, content.toString('base64'))

async function press(...keys: ('Control' | 'a' | 'x' | 'v' | 'Tab' | 'Enter')[]): Promise<void> {
  for (const key of keys) await page.keyboard.down(key)
  for (const key of keys.reverse()) await page.keyboard.up(key)
}

/** Selects the text that is there to be selected, or nothing: what stands selected gets an item too. */
function select(isMeant: boolean): void {
  const text = document.querySelector('#selection')
  if (isMeant && text !== null) getSelection()?.selectAllChildren(text)
  else getSelection()?.removeAllRanges()
}

/** What the sidebar shows, as our own page may see it. */
const beside = (): Promise<string> =>
  page.evaluate(() => {
    const { extension } = (
      globalThis as unknown as { browser: { extension: { getViews(of: object): Window[] } } }
    ).browser
    const [sidebar] = extension.getViews({ type: 'sidebar' })
    return sidebar?.document.body.textContent ?? ''
  })

describe.each(SAID)('in $name', ({ name, danger, forwards, payee, official, lookalike, menu }) => {
  test('a message that is typed, or pasted with the keys, is judged with what it says', async () => {
    await open(name)
    await page.focus('textarea')
    await page.keyboard.type(SCAM)
    await expect.poll(shown).toContain(danger)
    expect(await shown()).toContain(QUOTED)
    await press('Control', 'a')
    await press('Control', 'x')
    await expect.poll(() => page.$('h2')).toBeNull()
    await press('Control', 'v')
    await expect.poll(shown).toContain(danger)
  })

  test('a picture that is pasted, dropped or chosen with the keys is read', async () => {
    await open(name)
    await give('paste', OFFICIAL)
    await expect.poll(shown).toContain(official)
    await give('drop', SBP)
    await expect.poll(shown).toContain(payee)
    await giveToDialog(FORWARDS)
    await page.focus('textarea')
    await press('Tab')
    await press('Enter')
    await expect.poll(shown).toContain(forwards)
    expect(await shown()).toContain('##002#')
  })

  test('a link, a selection and an image of a page are checked from its context menu', async () => {
    await open(name)
    // The view that is open takes what is handed over, too.
    await page.evaluate(() => location.assign('#/number'))
    const shop = await firefox.newPage()
    await shop.goto('https://shop.example/')
    for (const [item, shows] of [
      ['link', lookalike],
      ['selection', danger],
      ['image', official],
    ] as const) {
      await shop.evaluate(select, item === 'selection')
      await pressInMenu(shop, `#${item}`, menu[item])
      await expect.poll(beside).toContain(shows)
    }
    const handed = () => page.evaluate(() => chrome.storage.session.get('handed'))
    await expect.poll(handed).toEqual({})
    await shop.close()
  })
})

test('a picture that moves, is large, too large or damaged is answered soon', async () => {
  await open('English')
  await give('paste', movingPicture('https://mts.ru/pay'))
  await expect.poll(shown).toContain('only its first frame')
  await give('paste', widePicture('tel:**21*+79160000000%23', 8000, 5000))
  await expect.poll(shown).toContain('go to +79160000000')
  await give('paste', widePicture('x', 8001, 5000))
  await expect.poll(shown).toContain('more than 40 megapixels')
  // Firefox shows what there is of a picture that was cut off.
  await give('paste', OFFICIAL.subarray(0, 90))
  await expect.poll(shown).toContain('No QR code was found')
})

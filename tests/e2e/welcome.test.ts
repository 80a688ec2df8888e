import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { LANGUAGES } from '../../guide/language.ts'
import { seal as en } from '../../locales/en/seal.ts'
import { seal as ru } from '../../locales/ru/seal.ts'
import { launchChromium } from './harness/chromium.ts'
import { axeFindings } from './support/axe.ts'
import { chromiumTests } from './support/chromium-tests.ts'
import { killWorker } from './support/kill-worker.ts'
import { WelcomePage } from './support/welcome-page.ts'

const { server, chromium } = await chromiumTests(
  ({ host }) => `<!doctype html><title>${host}</title><p>${host}`,
  'en',
)

describe('the first start', () => {
  test('opens the welcome page once, in the browser’s language', async () => {
    const fresh = await launchChromium(server, { locale: 'en', welcome: true })
    onTestFinished(() => fresh.close())
    const welcomes = () =>
      fresh.context.pages().filter((page) => page.url().endsWith('welcome.html'))
    expect(welcomes()).toHaveLength(1)
    const [page] = welcomes()
    if (!page) return
    const welcome = new WelcomePage(page)
    await welcome.heading().waitFor()
    expect(await welcome.heading().textContent()).toContain('Top up a Russian number')
    expect(await welcome.steps()).toEqual([
      expect.stringMatching(/^1/),
      expect.stringMatching(/^2/),
      expect.stringMatching(/^3/),
      expect.stringMatching(/^4/),
    ])
    await killWorker(fresh)
    expect(welcomes()).toHaveLength(1)
  })
})

describe('on the welcome page', () => {
  let welcome: WelcomePage
  beforeEach(async () => {
    welcome = new WelcomePage(await chromium.openExtensionPage('welcome.html'))
    await welcome.heading().waitFor()
    return () => welcome.page.close()
  })

  test('a seal is proposed, another differs in both, and one click keeps it', async () => {
    const before = [await welcome.picture(), await welcome.word().inputValue()]
    expect(en.words).toContain(before[1])
    expect((await welcome.stored()).seal ?? null).toBeNull()
    await welcome.button('Another one').click()
    await expect.poll(() => welcome.word().inputValue()).not.toBe(before[1])
    expect(await welcome.picture()).not.toBe(before[0])
    const word = await welcome.word().inputValue()
    await welcome.button('Keep this one').click()
    await welcome.kept().waitFor()
    expect(await welcome.stored()).toMatchObject({ seal: { word }, welcomed: true })
    expect(await welcome.page.evaluate(() => document.activeElement?.textContent)).toContain('kept')
    expect(await welcome.page.evaluate(() => chrome.storage.sync.get())).toEqual({})
  })

  test('a word of one’s own is kept, an empty one is not offered to be', async () => {
    await welcome.word().fill('   ')
    expect(await welcome.button('Keep this one').count()).toBe(0)
    await welcome.page.getByText('It needs a word too.').waitFor()
    await welcome.word().fill('fern')
    await welcome.page.getByRole('radio', { name: 'Owl' }).check()
    await welcome.button('Keep this one').click()
    await expect
      .poll(async () => (await welcome.stored()).seal)
      .toEqual({ picture: 'owl', word: 'fern' })
  })

  test('with the keyboard alone a seal is kept', async () => {
    await welcome.button('Another one').focus()
    await welcome.page.keyboard.press('Tab')
    await welcome.page.keyboard.press('ControlOrMeta+a')
    await welcome.page.keyboard.type('birch bark')
    await welcome.page.keyboard.press('Tab')
    await welcome.page.keyboard.press('Enter')
    await expect.poll(async () => (await welcome.stored()).seal?.word).toBe('birch bark')
  })

  test('a language is on screen at once, and the proposed word follows it until it is touched', async () => {
    await welcome.language('Русский').check()
    await expect.poll(() => welcome.heading().textContent()).toContain('Пополнить')
    expect(ru.words).toContain(await welcome.word().inputValue())
    await welcome.word().fill('моё слово')
    await welcome.language('中文').check()
    await expect.poll(() => welcome.heading().textContent()).toContain('俄罗斯')
    expect(await welcome.word().inputValue()).toBe('моё слово')
  })

  test('a seal kept before is shown, not another', async () => {
    await (await chromium.worker()).evaluate(() =>
      chrome.storage.local.set({ settings: { seal: { picture: 'kite', word: 'heron' } } }),
    )
    await welcome.page.reload()
    await welcome.kept().waitFor()
    expect([await welcome.picture(), await welcome.word().inputValue()]).toEqual(['Kite', 'heron'])
  })

  test('an operator and what one has are chosen, and the ways to pay begin with them', async () => {
    await welcome.page.getByRole('radio', { name: 'MegaFon' }).check()
    await welcome.page.getByRole('checkbox', { name: 'A UnionPay card' }).check()
    await expect
      .poll(() => welcome.stored())
      .toMatchObject({ operator: 'megafon', holdings: ['unionpay'] })
    const opened = chromium.context.waitForEvent('page')
    await welcome.button('See how I can pay').click()
    const ways = await opened
    expect(await ways.getByRole('radio', { name: 'MegaFon' }).first().isChecked()).toBe(true)
    await expect
      .poll(() => ways.getByRole('checkbox', { name: 'A UnionPay card' }).isChecked())
      .toBe(true)
    await ways.close()
  })

  test('settings are one click away', async () => {
    const opened = chromium.context.waitForEvent('page')
    await welcome.button('Open settings').click()
    const options = await opened
    await options.waitForURL(/options\.html$/)
    await options.close()
  })

  test('the example is a picture in words too, judged by the guard itself', async () => {
    const picture = welcome.page.getByRole('figure')
    expect(await picture.textContent()).toMatch(/^An example/)
    expect(await picture.textContent()).toContain('payment.mts.ru')
    expect(await picture.textContent()).toContain('mts-oplata.example')
    expect(await picture.textContent()).toContain('stopped before it ran')
  })
})

describe('for everybody', () => {
  const looks = LANGUAGES.flatMap((language) =>
    (['light', 'dark'] as const).map((theme) => [language, theme] as const),
  )
  test.each(looks)('axe finds nothing and nothing is cut in %s, %s', async (language, theme) => {
    await (await chromium.worker()).evaluate((settings) => chrome.storage.local.set({ settings }), {
      language,
      theme,
    })
    const page = await chromium.openExtensionPage('welcome.html')
    await new WelcomePage(page).heading().waitFor()
    expect(await axeFindings(page)).toEqual([])
    for (const [width, size] of [
      [320, '100%'],
      [640, '200%'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 })
      await page.evaluate((value) => {
        document.documentElement.style.fontSize = value
      }, size)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    }
    await page.close()
  })
})

import type { Page } from 'playwright-core'
import { describe, expect, onTestFinished, test } from 'vitest'
import { LANGUAGES, type Language } from '../../guide/language.ts'
import { chromiumTests } from './support/chromium-tests.ts'

const { chromium } = await chromiumTests(
  ({ host }) => `<!doctype html><title>${host}</title><p>${host}`,
  'en',
)

const WIDTHS = [320, 360, 412] as const
/** The smallest height and width of what a finger must hit (WCAG 2.2, 2.5.5), in CSS pixels. */
const FINGER = 44
const FAKE = encodeURIComponent('https://mts-oplata.site/')
const PAGES = [
  'popup.html',
  'popup.html#/topic/balance?op=mts',
  'popup.html#/operator/mts',
  'popup.html#/ways',
  'popup.html#/check',
  'options.html',
  'welcome.html',
  `stopped.html#${FAKE}`,
]

/** A page of ours as a phone shows it: a narrow screen, and a finger instead of a mouse. */
async function onPhone(path: string): Promise<{ page: Page; widen(width: number): Promise<void> }> {
  const page = await chromium.context.newPage()
  onTestFinished(() => page.close())
  const session = await chromium.context.newCDPSession(page)
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true })
  const widen = (width: number) =>
    session
      .send('Emulation.setDeviceMetricsOverride', {
        width,
        height: 760,
        screenWidth: width,
        screenHeight: 760,
        deviceScaleFactor: 1,
        mobile: true,
      })
      .then(() => undefined)
  await widen(WIDTHS[0])
  await page.goto(`chrome-extension://${chromium.extensionId}/${path}`)
  await page.getByRole('main').waitFor()
  // A page of another process than the empty tab's: what concerns the finger is told to it again.
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true })
  await expect.poll(() => page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true)
  return { page, widen }
}

/** What stands out of the screen, and what is too small for a finger. Links within a sentence may be as small as it. */
const misfits = (page: Page): Promise<string[]> =>
  page.evaluate((finger) => {
    const name = (element: Element): string =>
      `${element.tagName.toLowerCase()} ${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}`
    const shown = Array.from(document.querySelectorAll<HTMLElement>('body *')).filter((element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: false }),
    )
    const isHidden = (element: Element) => element.closest('.visually-hidden, [aria-hidden]')
    const out = shown.filter((element) => {
      const { left, right, width } = element.getBoundingClientRect()
      return width > 0 && !isHidden(element) && (left < -1 || right > innerWidth + 1)
    })
    const inSentence = (element: Element): boolean =>
      getComputedStyle(element).display === 'inline' || element.closest('p, li > span') !== null
    const small = shown
      .filter((element) => element.matches('button, a, summary, label:has(input), select'))
      .filter((element) => !isHidden(element) && !inSentence(element))
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect()
        return width < finger - 0.5 || height < finger - 0.5
      })
    return [
      ...out.map((element) => `out: ${name(element)}`),
      ...small.map((element) => {
        const { width, height } = element.getBoundingClientRect()
        return `small ${Math.round(width)}×${Math.round(height)}: ${name(element)}`
      }),
    ]
  }, FINGER)

const speak = async (language: Language): Promise<void> => {
  await (await chromium.worker()).evaluate((settings) => chrome.storage.local.set({ settings }), {
    language,
    seal: { picture: 'teapot', word: '青山' },
  })
}

describe.each(LANGUAGES)('on a phone in %s', (language) => {
  test.each(PAGES)('%s fits 320, 360 and 412 px, and a finger hits its controls', async (path) => {
    await speak(language)
    const { page, widen } = await onPhone(path)
    for (const width of WIDTHS) {
      await widen(width)
      await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width)
      expect(await misfits(page), `at ${width} px`).toEqual([])
    }
  })
})

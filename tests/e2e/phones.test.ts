import type { Page } from 'playwright-core'
import { describe, expect, onTestFinished, test } from 'vitest'
import { LANGUAGES, type Language } from '../../guide/language.ts'
import { chromiumTests } from './support/chromium-tests.ts'

const { chromium } = await chromiumTests(
  ({ host }) => `<!doctype html><title>${host}</title><p>${host}`,
  'en',
)

const WIDTHS = [320, 360, 412] as const
const HEIGHT = 760
/** The smallest height and width of what a finger must hit (WCAG 2.2, 2.5.5), in CSS pixels. */
const FINGER = 44
const FAKE = encodeURIComponent('https://mts-oplata.site/')
const PAGES = [
  'popup.html',
  'popup.html#/topic/balance?op=mts',
  'popup.html#/operator/mts',
  'popup.html#/ways',
  'popup.html#/check',
  'popup.html#/sims',
  'options.html',
  'welcome.html',
  `stopped.html#${FAKE}`,
]

/** A page of ours as a phone shows it: a narrow screen, and a finger instead of a mouse. */
async function onPhone(
  path: string,
): Promise<{ page: Page; widen(width: number, height?: number): Promise<void> }> {
  const page = await chromium.context.newPage()
  onTestFinished(() => page.close())
  const session = await chromium.context.newCDPSession(page)
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true })
  const setSize = async (width: number, height = HEIGHT): Promise<void> => {
    await session.send('Emulation.setDeviceMetricsOverride', {
      width,
      height,
      screenWidth: width,
      screenHeight: height,
      deviceScaleFactor: 1,
      mobile: true,
    })
  }
  const widen = async (width: number, height?: number): Promise<void> => {
    await setSize(width, height)
    const size = [width, height ?? HEIGHT]
    await expect.poll(() => page.evaluate(() => [innerWidth, innerHeight])).toEqual(size)
  }
  // A page that was laid out for a wide screen would keep its scale.
  await setSize(WIDTHS[0])
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

/** Text twice as large, as a person's settings may have it. */
const enlarge = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })

/**
 * What stands out of the screen, what loses a part of its words, and what a finger can't come to: each control is
 * brought into view, and something else lies over it or it is still outside.
 */
const lost = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const name = (element: Element): string =>
      `${element.tagName.toLowerCase()} ${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}`
    const isHidden = (element: Element) => element.closest('.visually-hidden, [aria-hidden]')
    const shown = Array.from(document.querySelectorAll<HTMLElement>('body *')).filter(
      (element) => element.checkVisibility({ visibilityProperty: true }) && !isHidden(element),
    )
    const out = shown.filter((element) => {
      const { left, right, width } = element.getBoundingClientRect()
      return width > 0 && (left < -1 || right > innerWidth + 1)
    })
    const cut = shown.filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element)
      const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
      return (
        (clips(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (clips(overflowY) && element.scrollHeight > element.clientHeight + 1)
      )
    })
    const controls = shown.filter((element) =>
      element.matches('button, a, summary, input, select, textarea'),
    )
    const unreachable = controls.filter((element) => {
      const target = element.closest('label') ?? element
      target.scrollIntoView({ block: 'center', behavior: 'instant' })
      const { left, top, width, height } = target.getBoundingClientRect()
      const hit = document.elementFromPoint(left + width / 2, top + height / 2)
      return width > 0 && !(hit && (target.contains(hit) || hit.contains(target)))
    })
    return [
      ...out.map((element) => `out: ${name(element)}`),
      ...cut.map((element) => `cut: ${name(element)}`),
      ...unreachable.map((element) => `unreachable: ${name(element)}`),
    ]
  })

const speak = async (language: Language): Promise<void> => {
  await (await chromium.worker()).evaluate((settings) => chrome.storage.local.set({ settings }), {
    language,
    seal: { picture: 'teapot', word: '青山' },
  })
}

describe.each(LANGUAGES)('on a phone in %s', (language) => {
  test.each(PAGES)(
    '%s fits every width, zoom and size of text, and a finger hits its controls',
    async (path) => {
      await speak(language)
      const { page, widen } = await onPhone(path)
      for (const width of WIDTHS) {
        await widen(width)
        expect(await misfits(page), `at ${width} px`).toEqual([])
      }
      // A popup of Chromium's is 600 px high: at a zoom of 200 % it has room for 300.
      for (const zoom of [1.1, 1.5, 2]) {
        await widen(380, Math.floor(600 / zoom))
        expect(await lost(page), `at ${100 * zoom} %`).toEqual([])
      }
      await enlarge(page)
      for (const width of WIDTHS) {
        await widen(width)
        expect(await lost(page), `at ${width} px, text at 200 %`).toEqual([])
      }
    },
  )
})

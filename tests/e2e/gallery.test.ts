import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../guide/language.ts'
import { builtExtension } from './harness/extension.ts'
import { axeFindings } from './support/axe.ts'
import { chromiumTests } from './support/chromium-tests.ts'

const { chromium } = await chromiumTests(() => undefined, 'zh-CN', builtExtension('gallery'))

/** What axe finds on a page of ours, one line a violation. */
async function violations(
  path: string,
  which?: Parameters<typeof axeFindings>[1],
): Promise<string[]> {
  const page = await chromium.openExtensionPage(path)
  await page.getByRole('main').first().waitFor()
  await page.waitForLoadState('networkidle')
  const findings = await axeFindings(page, which)
  await page.close()
  return findings
}

/** The rules that ask for colours: half of axe's time. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block']

/** The gallery shows the same landmark in many states; the screens themselves are held to the rule. */
const OF_STRUCTURE = {
  rules: Object.fromEntries(
    ['landmark-unique', ...OF_COLOURS].map((rule) => [rule, { enabled: false }]),
  ),
}

/** Words and their lengths come with the language, whatever the theme. */
const wordings = LANGUAGES.flatMap((language) =>
  ['light', 'light&long', 'light&error'].map((look) => [language, look] as const),
)

describe('axe finds nothing to object to', () => {
  test.each(wordings)('in the gallery in %s, %s', async (language, look) => {
    const path = `gallery.html?lang=${language}&theme=${look}`
    expect(await violations(path, OF_STRUCTURE)).toEqual([])
  })

  // Colours come with the theme, whatever the language.
  test.each(['light', 'dark', 'contrast', 'light&error', 'dark&error', 'contrast&error'])(
    'in the colours of the gallery, %s',
    async (look) => {
      const path = `gallery.html?lang=zh-CN&theme=${look}`
      expect(await violations(path, { runOnly: OF_COLOURS })).toEqual([])
    },
  )

  test.each([
    'popup.html',
    'popup.html#/need/pay',
    'popup.html#/topic/topup_cash',
    'popup.html#/check',
    'popup.html#/number',
    'sidepanel.html',
    'options.html',
    'welcome.html',
  ])('in %s', async (path) => {
    expect(await violations(path)).toEqual([])
  })
})

/** Twice the size of letters, as a person's settings may have it. */
const enlarge = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })

const SIZES = LANGUAGES.flatMap((language) => [
  ['every word doubled', language, '&long'] as const,
  ['letters twice as large', language, ''] as const,
])

describe('nothing clips', () => {
  test.each([
    'popup.html',
    'popup.html#/ways',
    'popup.html#/topic/support',
    'popup.html#/operator/mts',
    'popup.html#/need/pay',
  ])('in %s with letters twice as large', async (path) => {
    const page = await chromium.openExtensionPage(path)
    await page.setViewportSize({ width: 380, height: 600 })
    // The texts come a moment after the page: without them nothing is too wide.
    await page.getByRole('main').getByRole('heading').first().waitFor()
    await enlarge(page)
    const wide = await page.locator('#guide, #guide *').evaluateAll((elements) =>
      elements
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
        .filter((element) => element.closest('.visually-hidden') === null)
        .map((element) => element.outerHTML.slice(0, 120)),
    )
    await page.close()
    expect(wide).toEqual([])
  })

  test.each(SIZES)('with %s in %s', async (size, language, query) => {
    const page = await chromium.openExtensionPage(`gallery.html?lang=${language}${query}`)
    await page.locator('[data-state]').first().waitFor()
    if (size === 'letters twice as large') await enlarge(page)
    const clipped = await page
      .locator('[data-state]')
      .evaluateAll((states) =>
        states.flatMap((state) =>
          state.scrollWidth > state.clientWidth + 1 ? [(state as HTMLElement).dataset.state] : [],
        ),
      )
    await page.close()
    expect(clipped).toEqual([])
  })
})

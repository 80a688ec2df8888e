import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../guide/language.ts'
import { PROJECT } from '../../scripts/release/project.ts'
import { arrived } from './support/arrived.ts'
import { axeFindings } from './support/axe.ts'
import { chromiumTests } from './support/chromium-tests.ts'
import { setHostAccess } from './support/host-access.ts'
import { OptionsPage } from './support/options-page.ts'
import { StoppedPage } from './support/stopped-page.ts'

const FAKE = 'mts-oplata.site'
const SEAL = { picture: 'crane', word: 'maple' }
/** Something in every list. */
const FULL = {
  trustedHosts: [
    { host: FAKE, since: Date.UTC(2026, 2, 4), scope: 'always' as const },
    { host: 'xn--80aswg.xn--p1ai', since: Date.UTC(2026, 2, 5), scope: 'always' as const },
  ],
  disabledHosts: ['lk.example.com'],
  dismissedHosts: ['payment.mts.ru'],
  seal: SEAL,
}

const { chromium } = await chromiumTests(
  ({ host }) => `<!doctype html><title>${host}</title><p>${host}`,
  'en',
)

/** Where the browser runs the gate. */
const gate = async () => {
  const [script] = await (await chromium.worker()).evaluate(() =>
    chrome.scripting.getRegisteredContentScripts({ ids: ['gate'] }),
  )
  return script && { matches: script.matches, excludeMatches: script.excludeMatches ?? [] }
}

describe('language and appearance', () => {
  test('a language is on screen at once, on every page of ours, without a reload', async () => {
    const first = await OptionsPage.open(chromium)
    const second = new OptionsPage(await chromium.openExtensionPage('options.html'))
    await first.page.evaluate(() => Object.assign(window, { here: true }))
    await first.radio('Русский').check()
    for (const options of [first, second]) {
      await expect.poll(() => options.heading().textContent()).toBe('Настройки')
      expect(await options.page.evaluate(() => document.documentElement.lang)).toBe('ru')
      expect(await options.page.title()).toContain('Настройки')
    }
    await first.radio('中文').check()
    await expect.poll(() => second.heading().textContent()).toBe('设置')
    await first.radio('跟随浏览器').check()
    await expect.poll(() => second.heading().textContent()).toBe('Settings')
    expect(await first.page.evaluate(() => 'here' in window)).toBe(true)
  })

  test('a theme is on screen at once and stays', async () => {
    const options = await OptionsPage.open(chromium)
    const ground = () =>
      options.page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    await options.radio('Light').check()
    const light = await ground()
    await options.radio('Dark').check()
    await expect.poll(ground).not.toBe(light)
    const dark = await ground()
    await options.page.reload()
    await options.heading().waitFor()
    expect(await ground()).toBe(dark)
  })

  test('arrow keys choose, and the choice is announced', async () => {
    const options = await OptionsPage.open(chromium)
    await options.radio('As the system').focus()
    await options.page.keyboard.press('ArrowRight')
    await expect.poll(async () => (await options.stored()).theme).toBe('light')
    await expect.poll(() => options.page.getByRole('status').last().textContent()).toBe('Saved')
  })
})

describe('where the guard works', () => {
  test('off: nowhere; operators: on their hosts alone; everywhere: on every page', async () => {
    const options = await OptionsPage.open(chromium)
    await options.radio(/^Off/).check()
    await expect.poll(gate).toBeUndefined()
    await options.radio(/^On the operators/).check()
    await expect.poll(async () => (await gate())?.matches).toContain('*://*.mts.ru/*')
    expect((await gate())?.matches).not.toContain('https://*/*')
    await options.radio(/^On every page/).check()
    await expect.poll(async () => (await gate())?.matches).toContain('https://*/*')
  })
})

describe('a site let through', () => {
  test('is listed, stopped again once taken back, and let through again by "undo"', async () => {
    const options = await OptionsPage.open(chromium, FULL)
    await expect
      .poll(() => options.decisions('Let through'))
      .toEqual([expect.stringContaining(FAKE), expect.stringContaining('сайт.рф')])
    expect((await options.decisions('Let through'))[0]).toContain('since March 4, 2026')

    await options.button(`Stop letting through: ${FAKE}`).press('Enter')
    await expect
      .poll(async () => (await options.decisions('Let through'))[0])
      .toContain('Taken back')
    expect(await options.focused()).toBe(`Undo: ${FAKE}`)
    await expect.poll(async () => (await gate())?.excludeMatches).not.toContain(`*://${FAKE}/*`)
    const page = await chromium.context.newPage()
    await page.goto(`https://${FAKE}/`).catch(() => undefined)
    await new StoppedPage(page).shown()

    await options.page.bringToFront()
    await options.button(`Undo: ${FAKE}`).press('Enter')
    await expect.poll(async () => (await gate())?.excludeMatches).toContain(`*://${FAKE}/*`)
    await page.goto(`https://${FAKE}/`)
    expect(await page.title()).toBe(FAKE)
  })

  test('once: is listed as such, and taken back without a way to undo', async () => {
    const options = await OptionsPage.open(chromium)
    const page = await chromium.context.newPage()
    await page.goto(`https://${FAKE}/`).catch(() => undefined)
    const stopped = await new StoppedPage(page).shown()
    await stopped.anyway().click()
    await expect.poll(() => stopped.once().getAttribute('aria-disabled')).toBe('false')
    await stopped.once().click()
    await arrived(page, `https://${FAKE}/`)
    await options.page.bringToFront()
    await options.page.reload()
    await expect
      .poll(() => options.decisions('Let through'))
      .toEqual([expect.stringContaining('this once')])
    await options.button(`Stop letting through: ${FAKE}`).click()
    await expect
      .poll(() => options.decisions('Let through'))
      .toEqual([expect.stringContaining('Taken back')])
    expect(await options.button(`Undo: ${FAKE}`).count()).toBe(0)
  })
})

describe('two windows that decide at the same moment', () => {
  test('lose no decision: what one lets through and what the other takes back', async () => {
    const first = await OptionsPage.open(chromium, FULL)
    const second = new OptionsPage(await chromium.openExtensionPage('options.html'))
    const decide = (options: OptionsPage, decision: string, hosts: readonly string[]) =>
      options.page.evaluate(
        ([decision, hosts]) =>
          Promise.all(
            hosts.map((host) =>
              chrome.runtime.sendMessage({ type: 'decide-host', host, decision }),
            ),
          ),
        [decision, hosts] as const,
      )
    await Promise.all([
      decide(first, 'trust', ['a.example', 'b.example', 'c.example']),
      decide(second, 'revoke', [FAKE, 'xn--80aswg.xn--p1ai']),
    ])
    const { trustedHosts = [] } = await first.stored()
    const hosts = trustedHosts.map(({ host }) => host).toSorted()
    expect(hosts).toEqual(['a.example', 'b.example', 'c.example'])
    expect((await gate())?.excludeMatches.toSorted()).toEqual([
      '*://a.example/*',
      '*://b.example/*',
      '*://c.example/*',
      '*://lk.example.com/*',
    ])
  })
})

describe('a site decided about otherwise', () => {
  test('with the guard off: it is on again, and off again by "undo"', async () => {
    const options = await OptionsPage.open(chromium, FULL)
    await options.button('Switch on: lk.example.com').click()
    await expect.poll(async () => (await options.stored()).disabledHosts).toEqual([])
    await options.button('Undo: lk.example.com').click()
    await expect
      .poll(async () => (await options.stored()).disabledHosts)
      .toEqual(['lk.example.com'])
  })

  test('with the panel hidden: it is shown again, and hidden again by "undo"', async () => {
    const options = await OptionsPage.open(chromium, FULL)
    await options.button('Show the panel: payment.mts.ru').click()
    await expect.poll(async () => (await options.stored()).dismissedHosts).toEqual([])
    await options.button('Undo: payment.mts.ru').click()
    await expect
      .poll(async () => (await options.stored()).dismissedHosts)
      .toEqual(['payment.mts.ru'])
  })

  test('where there is none, one sentence says so', async () => {
    const options = await OptionsPage.open(chromium)
    expect(await options.page.getByText('There are none yet.').isVisible()).toBe(true)
    await options.page.close()
    const full = await OptionsPage.open(chromium, FULL)
    expect(await full.page.getByText('There are none yet.').isVisible()).toBe(false)
  })
})

describe('the personal seal', () => {
  test('is changed only when it is kept, stays on this machine, and the focus is never lost', async () => {
    const options = await OptionsPage.open(chromium, FULL)
    await options.page.getByRole('img', { name: 'Your seal: Crane, maple' }).waitFor()
    await options.button('Change the seal').press('Enter')
    expect(await options.focused()).toBe('Another one')
    await options.button('Another one').press('Enter')
    await options.word().fill('  old   harbour ')
    await options.radio('Samovar').check()
    await options.button('Leave it as it was').press('Enter')
    expect(await options.focused()).toBe('Change the seal')
    expect((await options.stored()).seal).toEqual(SEAL)

    await options.button('Change the seal').click()
    await options.word().fill('')
    expect(await options.button('Keep this one').count()).toBe(0)
    await options.word().fill('  old   harbour ')
    await options.radio('Samovar').check()
    await options.button('Keep this one').click()
    await options.page.getByRole('img', { name: 'Your seal: Samovar, old harbour' }).waitFor()
    expect((await options.stored()).seal).toEqual({ picture: 'samovar', word: 'old harbour' })
    expect(await options.page.evaluate(() => chrome.storage.sync.get())).toEqual({})
  })

  test('is proposed where there was none, another each time', async () => {
    const options = await OptionsPage.open(chromium)
    await options.button('Choose a seal').click()
    const seen = new Set<string>()
    for (let round = 0; round < 6; round++) {
      const before = await options.word().inputValue()
      await options.button('Another one').click()
      await expect.poll(() => options.word().inputValue()).not.toBe(before)
      seen.add(await options.word().inputValue())
    }
    expect(seen.size).toBeGreaterThan(1)
  })
})

describe('access to pages', () => {
  test('withheld: it is explained, and offered in one click; given: it is said', async () => {
    const options = await OptionsPage.open(chromium)
    await options.page.getByText('The browser lets the extension see pages').waitFor()
    await setHostAccess(chromium, 'ON_CLICK')
    await options.button('Let it see pages').waitFor()
    expect(await options.section('Where the guard works').textContent()).toContain('cannot stop')
    await setHostAccess(chromium, 'ON_ALL_SITES')
    await expect.poll(() => options.button('Let it see pages').count()).toBe(0)
  })
})

describe('a fault of the extension', () => {
  test('is told in words, its details without any address, and forgotten on demand', async () => {
    const options = await OptionsPage.open(chromium)
    expect(
      await options.section('Problems noticed').getByRole('listitem').allTextContents(),
    ).toEqual([])
    await (await chromium.worker()).evaluate(() => {
      Promise.reject(new Error('no answer from https://lk.mts.ru/pay?phone=79161234567'))
    })
    const section = options.section('Problems noticed')
    await expect
      .poll(() => section.getByRole('listitem').allTextContents())
      .toEqual([expect.stringMatching(/^Something failed in the background/)])
    await section.getByText('Details for a developer').click()
    const details = await section.getByRole('code').textContent()
    expect(details).toMatch(/^background: Error: no answer from lk\.mts\.ru/)
    expect(details).not.toContain('79161234567')
    expect(await axeFindings(options.page)).toEqual([])
    await options.button('Clear').click()
    await expect.poll(() => section.count()).toBe(0)
  })
})

describe('the guide, the shortcut and the project', () => {
  test('an operator is chosen, recent topics are forgotten, and a reset is undone', async () => {
    await (await chromium.worker()).evaluate(() =>
      chrome.storage.local.set({ 'recent-topics': ['balance', 'sbp'] }),
    )
    const options = await OptionsPage.open(chromium, { ...FULL, theme: 'dark' })
    await options.radio('Beeline').check()
    await expect.poll(async () => (await options.stored()).operator).toBe('beeline')
    await options.page.getByText('2 recent topics are kept.').waitFor()
    await options.button('Forget recent topics').click()
    await expect.poll(() => options.button('Forget recent topics').count()).toBe(0)
    expect(await options.page.evaluate(() => chrome.storage.local.get('recent-topics'))).toEqual({
      'recent-topics': [],
    })

    await options.button('Reset these settings').press('Enter')
    await expect
      .poll(() => options.stored())
      .toMatchObject({
        theme: 'auto',
        operator: null,
        seal: SEAL,
        dismissedHosts: ['payment.mts.ru'],
      })
    expect(await options.focused()).toBe('Undo')
    await options.page.keyboard.press('Enter')
    await expect.poll(() => options.stored()).toMatchObject({ theme: 'dark', operator: 'beeline' })
  })

  test('the shortcut and the address bar’s word are shown, the licences open, and no address is made up', async () => {
    const options = await OptionsPage.open(chromium)
    expect(await options.section('Open it faster').textContent()).toMatch(/Alt\+G.*“sim balance”/s)
    const about = options.page.getByRole('region', { name: 'About', exact: true })
    expect(await about.textContent()).toContain('Not affiliated with МТС')
    const names = await about.getByRole('link').allTextContents()
    // package.json says where the project is found, or the settings show nothing of it.
    expect(names).toHaveLength(
      1 + Object.values(PROJECT).filter((address) => address !== null).length,
    )
    const opened = chromium.context.waitForEvent('page')
    await about.getByRole('link', { name: 'Licences' }).click()
    const notices = await opened
    expect(await notices.locator('body').textContent()).toContain('UNICODE LICENSE V3')
    await notices.close()
  })
})

describe('for everybody', () => {
  const looks = LANGUAGES.flatMap((language) =>
    (['light', 'dark'] as const).map((theme) => [language, theme] as const),
  )
  test.each(looks)('axe finds nothing in %s, %s, a seal being chosen', async (language, theme) => {
    const options = await OptionsPage.open(chromium, { ...FULL, language, theme })
    expect(await axeFindings(options.page)).toEqual([])
    await options.page.locator('#seal').locator('xpath=../..').getByRole('button').click()
    expect(await axeFindings(options.page)).toEqual([])
  })

  test.each(LANGUAGES)(
    'nothing is cut at 320 px, nor at twice the text size, in %s',
    async (language) => {
      const options = await OptionsPage.open(chromium, { ...FULL, language })
      for (const [width, size] of [
        [320, '100%'],
        [640, '200%'],
        [1200, '100%'],
      ] as const) {
        await options.page.setViewportSize({ width, height: 800 })
        await options.page.evaluate((value) => {
          document.documentElement.style.fontSize = value
        }, size)
        expect(await tooWide(options)).toEqual([])
      }
    },
  )

  /** What stands out of the page's sides, or is wider than the box that shows it. */
  const tooWide = (options: OptionsPage): Promise<string[]> =>
    options.page.evaluate(() =>
      Array.from(document.querySelectorAll<HTMLElement>('main *'), (element) => {
        const { left, right } = element.getBoundingClientRect()
        const out = right > innerWidth + 1 || left < -1
        const hidden = element.closest('.visually-hidden, legend') !== null
        return out && !hidden ? [element.outerHTML.slice(0, 120)] : []
      }).flat(),
    )
})

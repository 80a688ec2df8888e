import { describe, expect, it } from 'vitest'
import { wait } from '../support/person.ts'
import { printedContent } from '../support/printed-content.ts'
import { until } from '../support/until.ts'
import type { BrowserPair, OpenPage } from '../visitor/open-page.ts'

/** An operator's payment page, where the panel is up, and a page where nothing of ours is. */
const PAGES = [
  { kind: 'official', url: 'https://payment.mts.ru/', panel: true },
  { kind: 'ordinary', url: 'https://sushi-tunets.ru/', panel: false },
]
/** Time for a panel to come up that must not. */
const SETTLE_MS = 1500

const noted = (page: OpenPage): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { noted: string[] }).noted)

const focusedId = (page: OpenPage): Promise<string> =>
  page.evaluate(() => document.activeElement?.id ?? '')

const isFull = (page: OpenPage): Promise<boolean> =>
  page.evaluate(() => document.fullscreenElement !== null)

/** Whether anything stands in the page beside its head and body, on top of all at its own place. */
const foreign = (page: OpenPage): Promise<boolean> =>
  page.evaluate(() => {
    const host = document.documentElement.children[2]
    if (!host) return false
    const { left, top, width, height } = host.getBoundingClientRect()
    return document.elementFromPoint(left + width / 2, top + height / 2) === host
  })

const breaches = async (page: OpenPage): Promise<string[]> =>
  (await noted(page)).filter((note) => /violation|error|rejection|resize/.test(note))

/** What a page does for itself, with us and without us in one browser. */
export function pageBehaviourCases(browser: string, pair: BrowserPair): void {
  /** Does the same in both browsers at once and returns what each page noted of it. */
  async function both<Seen>(
    { url, panel }: (typeof PAGES)[number],
    act: (page: OpenPage, ours: boolean) => Promise<Seen>,
  ): Promise<[Seen, Seen]> {
    const guarded = async (): Promise<Seen> => {
      const page = await pair.guarded(url)
      await (panel ? until(() => foreign(page)) : wait(SETTLE_MS))
      return use(page, panel)
    }
    const use = async (page: OpenPage, ours: boolean): Promise<Seen> => {
      const seen = await act(page, ours)
      await page.close()
      return seen
    }
    return Promise.all([guarded(), pair.bare(url).then((page) => use(page, false))])
  }

  describe.each(PAGES)(`an $kind page with and without us in ${browser}`, (kind) => {
    const { panel } = kind

    it(panel ? 'carries our panel' : 'carries nothing of ours', async () => {
      expect(await both(kind, foreign)).toEqual([panel, false])
    })

    it('has the same order of focus from its first field to its last', async () => {
      const [with_, without] = await both(kind, async (page) => {
        await page.focus('#phone')
        const order: string[] = []
        for (let step = 0; step < 5; step++) {
          await page.press('Tab')
          order.push(await focusedId(page))
        }
        return order
      })
      expect(with_).toEqual(without)
      expect(without).toEqual(['sum', 'card', 'pay', 'wide', 'help'])
    })

    it('hears the same keys and the same input', async () => {
      const [with_, without] = await both(kind, async (page) => {
        for (const keys of ['/', 'Control+k', 'Escape']) await page.press(keys)
        await page.click('#phone')
        await page.type('9161234567')
        for (const keys of ['Control+a', 'Control+c', 'Tab', 'Control+v']) await page.press(keys)
        return noted(page)
      })
      expect(with_).toEqual(without)
      expect(without).toContain('keydown Ctrl+k')
    })

    it('sends its form with what was typed', async () => {
      const [with_, without] = await both(kind, async (page) => {
        await page.click('#phone')
        await page.type('9161234567')
        await page.click('#sum')
        await page.type('100')
        await page.click('#pay')
        await until(() => page.evaluate(() => location.pathname === '/sent'))
        return page.evaluate(() => location.href)
      })
      expect(with_).toBe(without)
      expect(without).toContain('/sent?phone=9161234567&sum=100')
    })

    it('reports no breach of its policy and no error', async () => {
      // Firefox itself tells pages of the icon it was not allowed to load: with us or without.
      const [with_, without] = await both(kind, async (page) => {
        // Its icon is asked for and refused by then.
        await wait(SETTLE_MS)
        page.reports()
        await page.click('#phone')
        await wait(SETTLE_MS)
        return { noted: await breaches(page), reports: page.reports() }
      })
      expect(with_).toEqual(without)
      expect(with_.noted.filter((note) => note !== 'violation img-src')).toEqual([])
    })

    it('comes out of the printer the same', async () => {
      const [with_, without] = await both(kind, async (page) => {
        const paper = printedContent(await page.print())
        return { paper, noted: await noted(page) }
      })
      expect(without.paper.length).toBeGreaterThan(1)
      expect(with_).toEqual(without)
    })

    it(`goes to full screen, stays there and comes back${panel ? ', and so does the panel' : ''}`, async () => {
      const [with_, without] = await both(kind, async (page, ours) => {
        await page.click('#wide')
        await until(() => isFull(page))
        await wait(SETTLE_MS)
        const stayed = await isFull(page)
        await page.evaluate(() => document.exitFullscreen())
        await until(async () => !(await isFull(page)) && (await foreign(page)) === ours)
        return { stayed, left: !(await isFull(page)), foreign: await foreign(page) }
      })
      expect(without).toEqual({ stayed: true, left: true, foreign: false })
      expect(with_).toEqual({ ...without, foreign: panel })
    })
  })
}

import type { Page } from 'playwright-core'
import { describe, it } from 'vitest'
import { chromiumTests } from './support/chromium-tests.ts'
import { openAbout } from './support/open-about.ts'

const { chromium } = await chromiumTests(
  ({ host }) => `<!doctype html><title>${host}</title><p>${host}`,
  'en',
)

const OWN = 'https://payment.mts.ru/'
const FAKE = encodeURIComponent('https://mts-oplata.site/')

/** Every page of ours, and the guide's views that have controls of their own. */
const PAGES = [
  'popup.html',
  'popup.html#/topic/balance?op=mts',
  'popup.html#/need/pay',
  'popup.html#/ways',
  'popup.html#/operator/mts',
  'popup.html#/check',
  'popup.html#/number',
  'popup.html#/sims',
  'sidepanel.html',
  'options.html',
  'welcome.html',
  `stopped.html#${FAKE}`,
]

/** One press of Tab: what has the focus now. */
interface Stop {
  /** Place among everything that Tab should lead to; -1 for something else, null for nothing of the page. */
  at: number | null
  name: string
  /** What is wrong with it there. */
  wrong: string[]
}

/** Numbers what Tab should lead to, in the page's order; of radio buttons with one name, the chosen or the first. */
const number = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const all = Array.from(
      document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [tabindex="0"]',
      ),
    ).filter((one) => one.checkVisibility({ visibilityProperty: true }) && one.tabIndex >= 0)
    const isRadio = (one: Element): one is HTMLInputElement =>
      one instanceof HTMLInputElement && one.type === 'radio'
    const group = (radio: HTMLInputElement) =>
      all.filter(isRadio).filter(({ name, form }) => name === radio.name && form === radio.form)
    const stops = all.filter((one) => {
      if (one.matches(':disabled')) return false
      if (!isRadio(one)) return true
      const radios = group(one)
      return one === (radios.find(({ checked }) => checked) ?? radios[0])
    })
    Object.assign(window, { stops })
    return stops.map((one) => one.getAttribute('aria-label') ?? one.textContent ?? one.tagName)
  })

/** Says what has the focus, whether it can be seen, and whether it is to be seen that it has it. */
const focused = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const one = document.activeElement
    if (!(one instanceof HTMLElement) || one === document.body)
      return { at: null, name: 'nothing', wrong: [] }
    const { stops } = window as unknown as { stops: HTMLElement[] }
    // A control may be a transparent one over what is drawn for it.
    const drawn = one.closest('label') ?? one
    const { left, top, width, height } = drawn.getBoundingClientRect()
    const hit = document.elementFromPoint(left + width / 2, top + height / 2)
    const marks = [one, drawn, ...drawn.querySelectorAll('*')].map((part) => getComputedStyle(part))
    const marked = marks.some(
      ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
    )
    // A field may have its ring around the box it stands in.
    const box = one.matches('input') ? one.parentElement : null
    const ringed = box !== null && getComputedStyle(box).boxShadow !== 'none'
    const seen = hit !== null && (drawn.contains(hit) || hit.contains(drawn))
    return {
      at: stops.indexOf(one),
      name: one.getAttribute('aria-label') ?? one.textContent ?? one.tagName,
      wrong: [...(seen ? [] : ['out of sight']), ...(marked || ringed ? [] : ['no ring'])],
    }
  })

describe('Tab leads to every control, in the page’s order, in sight and with a ring, and out again', () => {
  it.concurrent.for(PAGES)('%s', async (path, { expect }) => {
    const about = /^(?:popup|sidepanel)/.test(path) ? OWN : null
    const page = await openAbout(chromium, path, about, { width: 420, height: 640 })
    await page.getByRole('main').getByRole('heading').first().waitFor()
    await page.waitForLoadState('networkidle')
    const names = await number(page)
    expect(names.length).toBeGreaterThan(2)
    // From where the page itself puts the focus, once round.
    const first = (await focused(page)).at ?? -1
    const walked: number[] = first >= 0 ? [first] : []
    for (let presses = 0; presses <= names.length + 1; presses++) {
      await page.keyboard.press('Tab')
      const { at, name, wrong } = await focused(page)
      if (at === null || at === first) continue
      expect(wrong, name).toEqual([])
      // What holds other things to scroll may have the focus too.
      if (at >= 0) walked.push(at)
    }
    expect(names.filter((_, index) => !walked.includes(index))).toEqual([])
    const order = [...new Set(walked)]
    const begin = order.indexOf(Math.min(...order))
    expect([...order.slice(begin), ...order.slice(0, begin)]).toEqual(names.map((_, at) => at))
    await page.close()
  })
})

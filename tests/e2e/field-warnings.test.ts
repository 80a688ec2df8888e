import type { Page } from 'playwright-core'
import { describe, it } from 'vitest'
import type { Route } from '../sites/server.ts'
import { chromiumTests } from './support/chromium-tests.ts'
import { PanelSeen } from './support/panel-seen.ts'

const STRANGER = 'chuzhoy-koshelek.site'

/** What is wrong with an operator's page, told beside its field. */
interface Row {
  fact: string
  url: string
  /** Between `<form …>` and `</form>` of the page, or after it. */
  action?: string
  more?: string
  after?: string
  says: RegExp
  /** How far from the field the panel may stand, in pixels. */
  near?: number
}

const ROWS: readonly Row[] = [
  {
    fact: 'it is not encrypted',
    url: 'http://payment.mts.ru/plain',
    says: /not encrypted|unencrypted|without encryption|plain http/i,
  },
  {
    fact: 'its form leaves for a stranger',
    url: 'https://payment.mts.ru/leaves',
    action: `https://${STRANGER}/pay`,
    says: /chuzhoy-koshelek\.site/,
  },
  {
    fact: 'a stranger’s frame in it asks for the card',
    url: 'https://payment.mts.ru/frame',
    after: `<iframe src="https://${STRANGER}/card" width="400" height="120"></iframe>`,
    // There is a field in the frame as well, and the room beside both begins where the frame ends.
    near: 100,
    says: /chuzhoy-koshelek\.site/,
  },
  {
    fact: 'it asks for the PIN of the card',
    url: 'https://payment.mts.ru/pin',
    more: '<label>ПИН-код карты <input name="pin" inputmode="numeric" maxlength="4"></label>',
    says: /PIN/,
  },
]

const route: Route = ({ host, path }) => {
  if (host === STRANGER) {
    return '<!doctype html><meta charset="utf-8"><label>Номер карты <input autocomplete="cc-number"></label>'
  }
  const row = ROWS.find(({ url }) => new URL(url).pathname === path)
  if (!row) return undefined
  return `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>Пополнение счёта</title>
    <style>body{font:16px sans-serif;margin:60px}label{display:block;margin:12px 0}</style></head><body><h1>Пополнение счёта</h1>
    <form action="${row.action ?? '/pay'}" method="post"><label>Номер телефона <input id="phone" name="phone" type="tel"></label>
    <label>Номер карты <input name="card" autocomplete="cc-number"></label>${row.more ?? ''}<button id="pay">Оплатить</button></form>
    ${row.after ?? ''}</body></html>`
}

const { chromium } = await chromiumTests(route, 'en')
const { reporter } = chromium

const boxOf = async (page: Page, selector: string) => {
  const { x = 0, y = 0, width = 0, height = 0 } = (await page.locator(selector).boundingBox()) ?? {}
  return { left: x, top: y, right: x + width, bottom: y + height }
}

describe('an operator’s page with something wrong is told of beside the field that gets the focus', () => {
  it.concurrent.for(ROWS)('$fact', async ({ url, says, after, near = 40 }, { expect }) => {
    const page = await chromium.context.newPage()
    await page.goto(url)
    const panel = new PanelSeen(page)
    await page.click('#phone')
    await expect.poll(() => panel.text()).toMatch(says)
    expect(await panel.text()).toContain('Read this before you type your phone number')
    const { verdict } = await reporter.report(await reporter.tabAt(url))
    expect(verdict).toMatchObject({ kind: 'caution', operator: 'mts' })
    const at = await panel.box()
    for (const selector of ['#phone', '#pay', ...(after ? ['iframe'] : [])]) {
      const other = await boxOf(page, selector)
      const apart =
        at.right <= other.left ||
        other.right <= at.left ||
        at.bottom <= other.top ||
        other.bottom <= at.top
      expect(apart, `the panel lies over ${selector}`).toBe(true)
    }
    const field = await boxOf(page, '#phone')
    expect(
      Math.min(
        Math.abs(at.top - field.bottom),
        Math.abs(at.left - field.right),
        Math.abs(field.top - at.bottom),
      ),
    ).toBeLessThan(near)
    await page.close()
  })
})
